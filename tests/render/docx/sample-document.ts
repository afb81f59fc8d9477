import type {
  Block,
  Cell,
  Column,
  Document,
  Heading,
  HeadingLevel,
  Inline,
  List,
  Mark,
  Paragraph,
  Row,
  Section,
  Table,
} from '../../../src/document/nodes.js';

export function text(content: string, ...marks: readonly Mark[]): Inline {
  return { kind: 'text', text: content, marks };
}

/** Text in one style; a newline becomes a line break. */
export function inlines(content: string): readonly Inline[] {
  return content
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index > 0 ? [{ kind: 'lineBreak' } as const] : []),
      ...(line === '' ? [] : [text(line)]),
    ]);
}

export function heading(level: HeadingLevel, content: string): Heading {
  return { kind: 'heading', level, inlines: inlines(content) };
}

export function paragraph(content: string, style = '正文'): Paragraph {
  return { kind: 'paragraph', style, inlines: inlines(content) };
}

export function list(...items: readonly string[]): List {
  return { kind: 'list', ordered: true, items: items.map((item) => ({ inlines: inlines(item) })) };
}

export const pageBreak: Block = { kind: 'pageBreak' };

export function cell(content: string, changes: Partial<Cell> = {}): Cell {
  return { colSpan: 1, rowSpan: 1, inlines: inlines(content), ...changes };
}

export function row(...cells: readonly (Cell | string)[]): Row {
  return { cells: cells.map((item) => (typeof item === 'string' ? cell(item) : item)) };
}

export function columns(...weights: readonly number[]): readonly Column[] {
  return weights.map((weight, index) => ({ weight, align: index === 0 ? 'left' : 'right' }));
}

/** A table in the style 常规. */
export function table(parts: Partial<Table> & Pick<Table, 'columns'>): Table {
  return { kind: 'table', style: '常规', head: [], body: [], ...parts };
}

export function section(sheet: string, ...blocks: readonly Block[]): Section {
  return { name: '收支情况', sheet, blocks };
}

export function documentOf(...sections: readonly Section[]): Document {
  return {
    meta: {
      title: '某区政府办公室2019年部门预算公开',
      author: '某区政府办公室',
      language: 'zh-CN',
      date: new Date('2019-02-01T00:00:00Z'),
    },
    sections,
  };
}

/** A table like the publication's: caption, unit row, two head rows with spans, a group of two rows. */
export const spannedTable: Table = table({
  columns: columns(3, 2, 1, 1),
  caption: inlines('部门职责-工作活动绩效目标'),
  unitRow: { left: inlines('434政府'), right: inlines('单位：万元') },
  head: [row(cell('绩效指标', { rowSpan: 2 }), cell('评价标准', { colSpan: 3 })), row('优', '良', '差')],
  body: [
    row(cell('　　应急预案演练', { rowSpan: 2 }), '≥90%', '80%及以上', '44.90'),
    row('≥95%', '——', cell('0', { align: 'left' })),
    row(cell('合　计', { colSpan: 3, align: 'center' }), '1356.31'),
  ],
});

/** One of everything. */
export const sampleDocument: Document = documentOf(
  section(
    '竖页',
    heading(0, '某区人民政府办公室\n2019年部门预算公开'),
    heading(1, '一、部门职责'),
    paragraph('基本支出1120.97万元， 项目支出“1356.31”万元——见表  '),
    list('1、围绕区政府中心工作；', '1、负责安排区政府领导政务活动；'),
    heading(2, '（一）收入说明'),
    {
      kind: 'paragraph',
      style: '附注',
      inlines: [text('面积单位为m'), text('2', 'superscript'), text('＆<注>', 'bold')],
    },
  ),
  section('竖页', pageBreak, heading(3, '1.支出说明'), paragraph('同一张纸，同一节。')),
  section('横页', spannedTable),
  section('竖页', heading(4, '（1）其他'), paragraph('完。')),
);
