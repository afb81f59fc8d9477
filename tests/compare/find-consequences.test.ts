import { describe, expect, it } from 'vitest';
import { compareData } from '../../src/compare/data/compare-data.js';
import { plainData, plainDerived } from '../../src/compare/data/plain-data.js';
import { compareDepartures } from '../../src/compare/departure-changes.js';
import { compareDocuments } from '../../src/compare/document/compare-documents.js';
import { type ExplainedChange, findConsequences } from '../../src/compare/find-consequences.js';
import type { Document } from '../../src/document/nodes.js';
import type { EditionFiles } from '../../src/load/check-edition-files.js';
import { type LoadedEdition, loadEdition } from '../../src/load/load-edition.js';
import { copyExample, exampleFolder, openExample } from '../edition/example-edition.js';
import {
  composeEdition,
  expectValue,
  publishEdition,
  readEdition,
  readLayout,
} from '../edition/published-edition.js';

const layout = readLayout('hebei-2019');

/** The edition of 2019 with other text in some of its files, as printed. */
function publish(changes: Readonly<Record<string, (text: string) => string>>) {
  const files: EditionFiles = new Map(
    [...readEdition()].map(([name, file]) => {
      const text = 'text' in file ? file.text : new TextDecoder().decode(file.bytes);
      const changed = changes[name]?.(text) ?? text;
      if (name in changes && changed === text) throw new Error(`the edit changes nothing: ${name}`);
      return [name, { path: file.path, text: changed }];
    }),
  );
  const edition = expectValue(loadEdition(files));
  return { edition, document: publishEdition(composeEdition(edition, layout), edition) };
}

type Printed = Pick<ReturnType<typeof publish>, 'document'> & { readonly edition: LoadedEdition };

function explain(old: Printed, now: Printed): readonly ExplainedChange[] {
  const stated = (side: Printed) => ({ data: plainData(side.edition.budget), locate: side.edition.locate });
  const derived = (side: Printed) => ({ data: plainDerived(side.edition.derived) });
  return findConsequences({
    stated: compareData(stated(old), stated(now)),
    derived: compareData(derived(old), derived(now)),
    departures: compareDepartures(old.edition.asPublished, now.edition.asPublished),
    printed: compareDocuments(old.document, now.document),
    isLayoutChanged: false,
  });
}

/** Each replacement in one line: place, words, cause. */
function list(changes: readonly ExplainedChange[]): readonly string[] {
  return changes.flatMap(({ section, table, row, column, words }) =>
    words.map(({ old, new: now, cause }) => {
      const place = [section, table, row, column].filter((name) => name !== undefined).join('·');
      const fields = 'fields' in cause ? cause.fields.map((field) => field.new.path).join('、') : '';
      return `${place}：${old.text} → ${now.text} ${cause.kind} ${fields}`.trim();
    }),
  );
}

/** as-published.yaml without the departures that printed some words. */
function takeBack(...printed: readonly string[]) {
  return (text: string) =>
    text
      .split(/(?=^ {2}- )/m)
      .filter((entry) => !printed.some((words) => entry.includes(`刊印: ${words}\n`)))
      .join('');
}

describe('the edition of 2019, corrected for its four wrong figures', () => {
  const old = publish({});
  const now = publish({
    'as-published.yaml': takeBack('2477.27万元', '244.81万元', '1186.08元'),
    'tables/国有资产.yaml': (text) => text.replace('1186.08', '1186.07'),
  });

  it('differs in those four figures and nothing else', () => {
    expect(list(explain(old, now))).toEqual([
      '比上年增减情况：2477.27万元 → 2477.28万元 departure',
      '比上年增减情况：244.81万元 → 244.82万元 departure',
      '国有资产信息：1186.08元 → 1186.07万元 correction 国有资产.资产总额.价值',
      '国有资产信息·部门固定资产占用情况表·资产总额·价值（金额单位：万元）：1186.08 → 1186.07 correction 国有资产.资产总额.价值',
    ]);
  });

  it('tells where the data say so in both files', () => {
    const words = explain(old, now).flatMap((change) => change.words);
    const fields = words.flatMap(({ cause }) => ('fields' in cause ? cause.fields : []));
    expect(fields[0]).toMatchObject({
      old: { text: '1186.08万元', at: { path: expect.stringMatching(/国有资产\.yaml$/), line: 9 } },
      new: { text: '1186.07万元', at: { path: expect.stringMatching(/国有资产\.yaml$/), line: 9 } },
    });
  });
});

describe('a figure that others follow from', () => {
  // 312.40 of one unit becomes 999.99: every sum that holds it grows by 687.59.
  const edit = (text: string) => text.replace('"2080201", 基本支出: 312.40', '"2080201", 基本支出: 999.99');

  it('leads to sums that nobody typed', () => {
    const old = openExample(exampleFolder('2024'));
    const now = openExample(copyExample('2024', [['tables/支出总表.yaml', edit]]));
    const table = '支出总表·公开表3部门支出总表';
    const units = '收支说明·各单位支出情况表·示例县民政局本级';
    const path = '汇总.支出总表';
    expect(list(explain(old, now))).toEqual([
      `${table}·社会保障和就业支出·合计：1：2470.99 → 3158.58 consequence ${path}.行[208].合计`,
      `${table}·社会保障和就业支出·基本支出：2：866.59 → 1554.18 consequence ${path}.行[208].基本支出`,
      `${table}·民政管理事务·合计：1：456.47 → 1144.06 consequence ${path}.行[20802].合计`,
      `${table}·民政管理事务·基本支出：2：423.27 → 1110.86 consequence ${path}.行[20802].基本支出`,
      `${table}·行政运行·合计：1：423.27 → 1110.86 consequence ${path}.行[2080201].合计`,
      `${table}·行政运行·基本支出：2：423.27 → 1110.86 consequence ${path}.行[2080201].基本支出`,
      `${units}·合计：1937.52 → 2625.11 consequence ${path}.分单位[示例县民政局本级].合计.合计`,
      `${units}·基本支出：413.32 → 1100.91 consequence ${path}.分单位[示例县民政局本级].合计.基本支出`,
    ]);
  });
});

describe('words of a template', () => {
  const meta = { title: '', author: '', language: 'zh-CN', date: new Date(0) };
  const print = (words: string): Document => ({
    meta,
    sections: [
      {
        name: '说明',
        sheet: '竖页',
        blocks: [{ kind: 'paragraph', style: '正文', inlines: [{ kind: 'text', text: words, marks: [] }] }],
      },
    ],
  });
  const printed = compareDocuments(print('比上年增加'), print('比上年减少'));
  const nothing = { stated: [], derived: [], departures: [], printed };

  it('follow from the data where the template is the same', () => {
    expect(list(findConsequences({ ...nothing, isLayoutChanged: false }))).toEqual([
      '说明：增加 → 减少 consequence',
    ]);
  });

  it('may come from the template where that has changed', () => {
    expect(list(findConsequences({ ...nothing, isLayoutChanged: true }))).toEqual([
      '说明：增加 → 减少 layout',
    ]);
  });
});
