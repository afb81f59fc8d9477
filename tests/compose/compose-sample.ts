import { type Amount, type AmountFormat, parseAmount } from '../../src/budget/amount.js';
import { composeDocument } from '../../src/compose/compose-document.js';
import type { DataSegment } from '../../src/data-path.js';
import type { Diagnostic, Outcome } from '../../src/diagnostic.js';
import { type Layout, layoutSchema } from '../../src/document/layout.js';
import type { Block, Document, Inline } from '../../src/document/nodes.js';
import { formatPoint, type SourcePoint } from '../../src/source.js';

const style = { 字体: '仿宋', 字号: '15.75', 行距: '28.95', 对齐: '两端' };
const tableStyle = {
  表题: style,
  单位行: style,
  表头: style,
  表文: style,
  边线: '0.5',
  左右内距: '2',
  上下内距: '1',
};

/** A layout with the given sections, all on one sheet. */
export function sampleLayout(sections: readonly string[]): Layout {
  return layoutSchema.parse({
    格式版本: '1',
    名称: '样例',
    数据: ['支出'],
    纸张: {
      竖页: { 宽: '210', 高: '297', 上: '37', 下: '35', 左: '28', 右: '26', 每行字数: '28', 每页行数: '22' },
    },
    段落样式: {
      标题: style,
      一级标题: style,
      二级标题: style,
      三级标题: style,
      四级标题: style,
      正文: style,
      页码: style,
      落款: style,
    },
    表格样式: { 常规: tableStyle, 绩效: tableStyle },
    页码: { 距版心: '7', 空字: '1' },
    节: sections.map((name) => ({ 模板: name, 纸张: '竖页' })),
  });
}

/** Where a layout says something: each section stands on a line of its own. */
export function locateSample(path: readonly DataSegment[]): SourcePoint {
  const [, section] = path;
  return { path: 'layout.yaml', line: typeof section === 'number' ? section + 1 : 1, column: 1 };
}

const WAN: AmountFormat = { unit: '万元', decimals: 2, grouping: false };

export function wanAmount(text: string, format: Partial<AmountFormat> = {}): Amount {
  return parseAmount(text, { ...WAN, ...format });
}

export type Sample = {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly specimen?: Readonly<Record<string, unknown>>;
  readonly partials?: Readonly<Record<string, string>>;
};

/** Composes named section templates; a first section 封面 gives the title that every document must have. */
export function composeSections(
  sections: Readonly<Record<string, string>>,
  sample: Sample = {},
): Outcome<Document> {
  const all = { 封面: '<title>样例</title>', ...sections };
  const files = (folder: string, texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, { path: `${folder}/${name}.hbs`, text }]));
  return composeDocument({
    data: sample.data ?? {},
    ...(sample.specimen && { specimen: sample.specimen }),
    layout: sampleLayout(Object.keys(all)),
    locateLayout: locateSample,
    templates: { sections: files('sections', all), partials: files('partials', sample.partials ?? {}) },
    meta: { author: '样例', language: 'zh-CN', date: new Date(0) },
  });
}

/** The blocks that a single template makes; throws with its faults if there are any. */
export function composeBlocks(template: string, sample: Sample = {}): readonly Block[] {
  const outcome = composeSections({ 节: template }, sample);
  if (!outcome.ok) throw new Error(describe(outcome.diagnostics).join('\n'));
  return outcome.value.sections.find((section) => section.name === '节')?.blocks ?? [];
}

/** The inlines of the first paragraph that a template makes. */
export function composeInlines(template: string, sample: Sample = {}): readonly Inline[] {
  const [block] = composeBlocks(template, sample);
  if (block?.kind !== 'paragraph') throw new Error('the template starts with no paragraph');
  return block.inlines;
}

/** A template's output as text, data shown as `⟦path|text⟧`. */
export function composeLine(template: string, sample: Sample = {}): string {
  return composeInlines(template, sample)
    .map((inline) => {
      if (inline.kind === 'lineBreak') return '↵';
      return inline.dataPath === undefined ? inline.text : `⟦${inline.dataPath}|${inline.text}⟧`;
    })
    .join('');
}

/** The errors of a single template, as lines. */
export function faultsOf(template: string, sample: Sample = {}): readonly string[] {
  const { diagnostics } = composeSections({ 节: template }, sample);
  return describe(diagnostics.filter((diagnostic) => diagnostic.severity === 'error'));
}

/** Diagnostics as `place code message（hint）`. */
export function describe(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ at, code, hint, message }) => {
    const place = at ? `${formatPoint(at)} ` : '';
    return `${place}${code} ${message}${hint === undefined ? '' : `（${hint}）`}`;
  });
}
