import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/document/compare-documents.js';
import type { PrintedChange } from '../../src/compare/document/printed-change.js';
import { redlineDocuments } from '../../src/compare/document/redline-documents.js';
import type { Block, Document, Inline, Row, Table } from '../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';

function print(...blocks: readonly Block[]): Document {
  return {
    meta: { title: '', author: '', language: 'zh-CN', date: new Date(0) },
    sections: [{ name: '说明', sheet: '竖页', blocks }],
  };
}

function text(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words, marks: [] }];
}

function paragraph(...runs: readonly (string | readonly [words: string, dataPath: string])[]): Block {
  const inlines = runs.map((run): Inline => {
    if (typeof run === 'string') return { kind: 'text', text: run, marks: [] };
    return { kind: 'text', text: run[0], marks: [], dataPath: run[1] };
  });
  return { kind: 'paragraph', style: '正文', inlines };
}

function heading(words: string): Block {
  return { kind: 'heading', level: 1, inlines: text(words) };
}

function row(...cells: readonly string[]): Row {
  return { cells: cells.map((words) => ({ colSpan: 1, rowSpan: 1, inlines: text(words) })) };
}

function table(...body: readonly Row[]): Table {
  return {
    kind: 'table',
    style: '常规',
    caption: text('项目支出表'),
    columns: [
      { weight: 1, align: 'left', key: true },
      { weight: 1, align: 'right' },
    ],
    head: [row('项 目', '金额')],
    body,
  };
}

const brackets = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;

function say({ kind, part, table, row, column, segments }: PrintedChange): string {
  const place = [part, table, row, column].filter((name) => name !== undefined).join('·');
  const words = segments.map((segment) => brackets[segment.kind].join(segment.text)).join('');
  return `${kind} ${place}: ${words}`;
}

function compare(old: Document, now: Document): readonly string[] {
  return compareDocuments(old, now).map(say);
}

describe('words', () => {
  it('change as words and whole numbers, with the data of what changed', () => {
    const old = print(paragraph('共', ['2477.27万元', '支出.合计'], '，增加', ['9.9万元', '增减'], '。'));
    const now = print(paragraph('共', ['2477.28万元', '支出.合计'], '，减少', ['9.9万元', '增减'], '。'));
    expect(compare(old, now)).toEqual([
      'changed paragraph: 共[-2477.27万元-]{+2477.28万元+}，[-增加-]{+减少+}9.9万元。',
    ]);
    const [change] = compareDocuments(old, now);
    expect(change?.new).toEqual({
      text: '共2477.28万元，减少9.9万元。',
      dataPaths: ['支出.合计'],
      leaves: { first: 0, count: 1 },
    });
  });

  it('are told as phrases, not as scraps of them', () => {
    const old = print(paragraph('负责民族的宗教事务管理，指导基层工作。'));
    const now = print(paragraph('负责应急的预案编制演练，指导基层工作。'));
    expect(compare(old, now)).toEqual([
      'changed paragraph: 负责[-民族的宗教事务管理-]{+应急的预案编制演练+}，指导基层工作。',
    ]);
  });

  it('of another year are the same words', () => {
    const old = print(paragraph('2023年2月3日'));
    expect(compare(old, print(paragraph('2024年2月5日')))).toEqual([
      'changed paragraph: [-2023年-]{+2024年+}2月[-3日-]{+5日+}',
    ]);
  });

  it('that look otherwise have changed, too', () => {
    const bold: Block = {
      kind: 'paragraph',
      style: '正文',
      inlines: [{ kind: 'text', text: '甲乙', marks: ['bold'] }],
    };
    expect(compare(print(paragraph('甲乙')), print(bold))).toEqual(['changed paragraph: [-甲乙-]{+甲乙+}']);
    const quote: Block = { kind: 'paragraph', style: '落款', inlines: text('甲乙') };
    expect(compare(print(paragraph('甲乙')), print(quote))).toEqual(['changed paragraph: 甲乙']);
  });
});

describe('rows', () => {
  const [one, two, three] = [row('1、评审费', '13.00'), row('2、劳务费', '8.00'), row('3、印刷费', '5.00')];

  it('are found by what they are about, whatever their number is now', () => {
    const now = table(
      row('1、会议费', '2.00'),
      row('2、评审费', '13.00'),
      row('3、劳务费', '8.50'),
      row('4、印刷费', '5.00'),
    );
    expect(compare(print(table(one, two, three)), print(now))).toEqual([
      'inserted row·项目支出表·1、会议费: {+1、会议费 | 2.00+}',
      'changed cell·项目支出表·2、评审费·项目: [-1-]{+2+}、评审费',
      'changed cell·项目支出表·3、劳务费·项目: [-2-]{+3+}、劳务费',
      'changed cell·项目支出表·3、劳务费·金额: [-8.00-]{+8.50+}',
      'changed cell·项目支出表·4、印刷费·项目: [-3-]{+4+}、印刷费',
    ]);
  });

  it('that begin alike are told apart by what they say next', () => {
    const columns = table().columns.map(({ align, weight }) => ({ align, weight }));
    const print3 = (...body: readonly Row[]) =>
      print({ ...table(...body), columns: [...columns, ...columns.slice(1)], head: [] });
    const rows = [
      row('特定目标类', '困境儿童', '8.00'),
      row('特定目标类', '养老服务', '9.00'),
      row('其他', '维修', '1.00'),
    ] as const;
    expect(compare(print3(...rows), print3(rows[1], rows[2]))).toEqual([
      'deleted row·项目支出表·特定目标类 困境儿童: [-特定目标类 | 困境儿童 | 8.00-]',
    ]);
  });

  it('move', () => {
    const plain = [row('评审费', '13.00'), row('劳务费', '8.00'), row('印刷费', '5.00')] as const;
    const now = table(row('印刷费', '6.00'), plain[0], plain[1]);
    expect(compare(print(table(...plain)), print(now))).toEqual([
      'moved row·项目支出表·印刷费: 印刷费 | [-5.00-]{+6.00+}',
    ]);
  });

  it('that spans tie together are told one by one, and come and go as one in a redline', () => {
    const duty = (span: number, ...cells: readonly string[]): Row => ({
      cells: cells.map((words, index) => ({
        colSpan: 1,
        rowSpan: index === 0 ? span : 1,
        inlines: text(words),
      })),
    });
    const old = print(table(duty(2, '会议管理', '甲1'), row('乙2')));
    const now = print(table(duty(3, '会议管理', '甲1'), row('丙3'), row('乙2')));
    expect(compare(old, now)).toEqual(['inserted row·项目支出表·会议管理 丙3: {+丙3+}']);
    const [block] = redlineDocuments(old, now).sections[0]?.blocks ?? [];
    expect(block?.kind === 'table' && block.body.map(({ change }) => change)).toEqual([
      ...['deleted', 'deleted'],
      ...['inserted', 'inserted', 'inserted'],
    ]);
  });

  it('of a table with other columns change with the table', () => {
    const wide: Table = {
      ...table(),
      columns: [...table().columns, { weight: 1, align: 'right' }],
      head: [],
      body: [row('a', 'b', 'c')],
    };
    expect(compareDocuments(print(table(one)), print(wide)).map(({ kind, part }) => [kind, part])).toEqual([
      ['deleted', 'table'],
      ['inserted', 'table'],
    ]);
  });
});

describe('blocks', () => {
  it('come, go and keep their places', () => {
    const old = print(
      heading('一、收入'),
      paragraph('甲乙丙丁。'),
      { kind: 'pageBreak' },
      heading('二、支出'),
    );
    const now = print(
      heading('一、收入'),
      paragraph('另一段话，新写的。'),
      heading('二、支出'),
      paragraph('末段。'),
    );
    expect(compare(old, now)).toEqual([
      'deleted paragraph: [-甲乙丙丁。-]',
      'deleted pageBreak: [--]',
      'inserted paragraph: {+另一段话，新写的。+}',
      'inserted paragraph: {+末段。+}',
    ]);
  });

  it('of a section that came or went are told one by one', () => {
    const section = { name: '新节', sheet: '横页', blocks: [heading('九、新节'), paragraph('新。')] };
    const old = print(heading('一'));
    expect(compare(old, { ...old, sections: [...old.sections, section] })).toEqual([
      'inserted heading: {+九、新节+}',
      'inserted paragraph: {+新。+}',
    ]);
  });

  it('say where they stand among the leaves of each document', () => {
    const old = print(heading('一'), table(row('甲', '1'), row('乙', '2')), paragraph('末1段'));
    const now = print(table(row('甲', '1'), row('丙', '3'), row('乙', '2')), paragraph('末2段'));
    const leaves = (document: Document) => [...walkLeaves(document)].map(({ inlines }) => textOf(inlines));
    for (const change of compareDocuments(old, now)) {
      const sides = [
        [change.old, leaves(old)],
        [change.new, leaves(now)],
      ] as const;
      for (const [side, texts] of sides) {
        if (!side) continue;
        const { count, first } = side.leaves;
        expect(texts.slice(first, first + count).join(' | ')).toBe(side.text);
      }
    }
  });

  it('are the same in the same document', () => {
    const document = print(heading('一'), table(row('甲', '1')), { kind: 'contents', deepest: 2 });
    expect(compare(document, structuredClone(document))).toEqual([]);
  });
});
