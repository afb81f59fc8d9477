import type { Budget, BudgetWith, DataFileStem } from '../../src/budget/budget.js';
import { type DerivedWith, deriveFigures } from '../../src/budget/derive.js';
import { noSubjects } from '../../src/budget/subjects.js';
import { readPrintedText } from '../../src/check/printed-text.js';
import type { CheckInput, Finding, Place, Rule } from '../../src/check/rule.js';
import type { Block, Cell, Heading, Inline, List, Paragraph, Table } from '../../src/document/nodes.js';

/** Small budgets and documents for the tests of single rules. */

type Draft = {
  /** What the rule under test reads, and no more. */
  readonly budget?: Partial<Budget>;
  readonly blocks?: readonly Block[];
  /** The name of the only section. */
  readonly section?: string;
};

export function buildInput({ budget = {}, blocks = [], section = '正文' }: Draft): CheckInput<DataFileStem> {
  const meta = { title: '标题', author: '部门', language: 'zh-CN', date: new Date(Date.UTC(2019, 0, 1)) };
  const document = { meta, sections: [{ name: section, sheet: '竖页', blocks }] };
  // A rule that read more than its test gives it would fail the test.
  const whole = budget as BudgetWith<DataFileStem>;
  const derived = deriveFigures(whole, noSubjects) as DerivedWith<DataFileStem>;
  return { budget: whole, derived, subjects: noSubjects, printed: readPrintedText(document) };
}

/** Text as inlines; `\n` is a line break. */
export function inlinesOf(text: string, dataPath?: string): readonly Inline[] {
  return text.split('\n').flatMap((line, index): readonly Inline[] => {
    const run = { kind: 'text', text: line, marks: [], ...(dataPath !== undefined && { dataPath }) } as const;
    return index === 0 ? [run] : [{ kind: 'lineBreak' }, run];
  });
}

export function paragraph(text: string, dataPath?: string): Paragraph {
  return { kind: 'paragraph', style: '正文', inlines: inlinesOf(text, dataPath) };
}

/** A paragraph of words and of data: `['60万元', '支出.基本支出']` shows the value of the path. */
export function sentence(
  ...parts: readonly (string | readonly [text: string, dataPath: string])[]
): Paragraph {
  const inlines = parts.flatMap((part) =>
    typeof part === 'string' ? inlinesOf(part) : inlinesOf(part[0], part[1]),
  );
  return { kind: 'paragraph', style: '正文', inlines };
}

export function heading(text: string, level: Heading['level'] = 1): Heading {
  return { kind: 'heading', level, inlines: inlinesOf(text) };
}

export function list(...items: readonly string[]): List {
  return { kind: 'list', ordered: true, items: items.map((item) => ({ inlines: inlinesOf(item) })) };
}

/** A table of body rows without spans; a cell of the text alone. */
export function table(...rows: readonly (readonly string[])[]): Table {
  const columns = (rows[0] ?? []).map(() => ({ weight: 1, align: 'left' }) as const);
  const body = rows.map((row) => ({ cells: row.map((text) => cell(text)) }));
  return { kind: 'table', style: '常规', columns, head: [], body };
}

export function cell(text: string, dataPath?: string): Cell {
  return { colSpan: 1, rowSpan: 1, inlines: inlinesOf(text, dataPath) };
}

/** A place as tests state it: the path of a value, or the words of the stretch. */
export function showPlace(place: Place): string {
  return place.kind === 'data' ? place.path.join('.') : place.leaf.text.slice(place.start, place.end);
}

/** The findings of a rule, each as `place: message`. */
export function findIn(rule: Rule, input: CheckInput<DataFileStem>): readonly string[] {
  return [...rule.check(input)].map(({ place, message }: Finding) => `${showPlace(place)}: ${message}`);
}
