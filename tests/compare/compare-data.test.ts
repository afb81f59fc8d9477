import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFileStems } from '../../src/budget/budget.js';
import { applyChanges } from '../../src/compare/data/apply-changes.js';
import { compareData } from '../../src/compare/data/compare-data.js';
import type { FieldChange } from '../../src/compare/data/field-change.js';
import { readModel, writeModel } from '../../src/compare/data/model-text.js';
import {
  isPlainList,
  isPlainRecord,
  type PlainRecord,
  type PlainValue,
  plainData,
  plainDerived,
} from '../../src/compare/data/plain-data.js';
import { type DataSegment, formatDataPath } from '../../src/data-path.js';
import { loadEdition } from '../../src/load/load-edition.js';
import type { RawFile, SourceFile } from '../../src/source.js';
import { exampleFolder, openExample } from '../edition/example-edition.js';
import { loadPublished, readEdition } from '../edition/published-edition.js';
import { throwDice } from '../properties/random/dice.js';
import { editData } from './edit-data.js';

const published = loadPublished();
const example = openExample(exampleFolder('2024')).edition;
const editions: readonly PlainRecord[] = [plainData(published.budget), plainData(example.budget)];

function compare(old: PlainRecord, now: PlainRecord): readonly FieldChange[] {
  return compareData({ data: old }, { data: now });
}

/** A change in one line: kind, path, values. */
function say({ kind, old, new: now }: FieldChange): string {
  const [before, after] = [old, now].map((side) => ('text' in side ? `“${side.text}”` : '-'));
  return `${kind} ${old.path} → ${now.path}: ${before} ${after}`;
}

describe('changes of random edits', () => {
  it.each([0, 1])('lead from the old data to the new (edition %i)', (index) => {
    const old = editions[index] ?? {};
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (seed, rate) => {
          const now = editData(old, throwDice(seed), rate);
          const changes = compare(old, now);
          for (const { kind } of changes) kinds.add(kind);
          expect(applyChanges(old, changes)).toEqual(now);
          expect(applyChanges(now, compare(now, old))).toEqual(old);
        },
      ),
      { numRuns: 150 },
    );
    expect([...kinds].sort()).toEqual(['added', 'changed', 'moved', 'removed']);
  });

  it('are none where nothing was edited', () => {
    for (const data of editions) expect(compare(data, structuredClone(data))).toEqual([]);
  });

  it('lead from one department to another', () => {
    const [one = {}, other = {}] = editions;
    expect(applyChanges(one, compare(one, other))).toEqual(other);
  });
});

describe('items of a list', () => {
  const rows = (...names: readonly string[]) => ({
    行: names.map((name, index) => ({
      名称: name,
      金额: { 数值: String(index), 金额单位: '万元' as const },
    })),
  });

  it('are found by their names, wherever they stand', () => {
    const old: PlainRecord = {
      行: [
        { 名称: '甲', 数: '1' },
        { 名称: '乙', 数: '2' },
        { 名称: '丙', 数: '3' },
      ],
    };
    const now: PlainRecord = {
      行: [
        { 名称: '丙', 数: '3' },
        { 名称: '甲', 数: '1' },
        { 名称: '乙', 数: '9' },
      ],
    };
    expect(compare(old, now).map(say)).toEqual([
      'moved 行[丙] → 行[丙]: - -',
      'changed 行[乙].数 → 行[乙].数: “2” “9”',
    ]);
  });

  it('are the same with another name if they say the same', () => {
    const old = {
      行: [
        { 名称: '民宗宗教事务管理', 绩效目标: '依法管理民族宗教事务' },
        { 名称: '应急管理', 绩效目标: '无' },
      ],
    };
    const now = {
      行: [
        { ...old.行[0], 名称: '民族宗教事务管理' },
        { 名称: '应急管理', 绩效目标: '无' },
      ],
    } as PlainRecord;
    expect(compare(old, now).map(say)).toEqual([
      'changed 行[民宗宗教事务管理].名称 → 行[民族宗教事务管理].名称: “民宗宗教事务管理” “民族宗教事务管理”',
    ]);
  });

  it('without names are found by what they say', () => {
    const old = { 职责: ['负责机关文电、会务工作。', '负责信访工作。'] };
    const now = { 职责: ['负责保密工作。', '负责机关文电、会务和机要工作。', '负责信访工作。'] };
    expect(compare(old, now).map(say)).toEqual([
      'added 职责 → 职责[1]: - “负责保密工作。”',
      'changed 职责[1] → 职责[2]: “负责机关文电、会务工作。” “负责机关文电、会务和机要工作。”',
    ]);
  });

  it('of one name are told apart by which comes first', () => {
    const now: PlainRecord = { 行: [...rows('甲', '甲').行.slice(0, 1), { 名称: '甲', 金额: '——' }] };
    expect(compare(rows('甲', '甲'), now).map(say)).toEqual([
      'changed 行[甲#2].金额 → 行[甲#2].金额: “1万元” “——”',
    ]);
  });

  it('that are the cells of a row belong to their columns', () => {
    const old: PlainRecord = { 行: [['1', '城市低保', '198', { 数值: '198', 金额单位: '万元' }]] };
    const now: PlainRecord = { 行: [['1', '城市低保', '186', { 数值: '186', 金额单位: '万元' }]] };
    expect(compare(old, now).map(say)).toEqual([
      'changed 行[1][3] → 行[1][3]: “198” “186”',
      'changed 行[1][4] → 行[1][4]: “198万元” “186万元”',
    ]);
  });

  it('of which there are thousands are compared at once', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `项目${index}`);
    const old = rows(...names);
    const now = rows(...names.toReversed());
    expect(applyChanges(old, compare(old, now))).toEqual(now);
  });
});

describe('0, a blank and ——', () => {
  it('are three values', () => {
    const values = [{ 数值: '0', 金额单位: '万元' as const }, '', '——'];
    const changes = values.flatMap((one) => values.flatMap((other) => compare({ 数: one }, { 数: other })));
    expect(
      changes.map(({ old, new: now }) => [old, now].map((side) => ('text' in side ? side.text : '?'))),
    ).toEqual([
      ['0万元', ''],
      ['0万元', '——'],
      ['', '0万元'],
      ['', '——'],
      ['——', '0万元'],
      ['——', ''],
    ]);
  });
});

describe('the figures that nobody typed', () => {
  it('change with a figure that was typed', () => {
    const derived = plainDerived(example.derived);
    expect(Object.keys(derived)).toContain('汇总');
    expect(compare(derived, derived)).toEqual([]);
  });
});

describe('places', () => {
  it('have the paths of the loaded data', () => {
    const loaded = { ...example.budget, 上年版: undefined };
    const data = plainData(example.budget);
    for (const path of walkScalars(data, [])) {
      expect(formatDataPath(data, path)).toBe(formatDataPath(loaded, path));
    }
  });

  it('are told in both files', () => {
    const { locate } = published;
    const [data = {}] = editions;
    const now = {
      ...data,
      支出: { ...(data.支出 as PlainRecord), 合计: { 数值: '1', 金额单位: '万元' as const } },
    };
    const [change] = compareData({ data, locate }, { data: now, locate });
    expect(change).toMatchObject({
      kind: 'changed',
      old: {
        path: '支出.合计',
        text: '2477.28万元',
        at: { path: expect.stringContaining('tables/支出.yaml') },
      },
      new: { path: '支出.合计', text: '1万元', at: { line: published.locate(['支出', '合计']).line } },
    });
  });
});

describe('the text of a model', () => {
  it('has its keys in one order, whatever order was typed', () => {
    const reorder = (file: RawFile | SourceFile, from: RegExp) => {
      const text = 'text' in file ? file.text : new TextDecoder().decode(file.bytes);
      const [moved = ''] = from.exec(text) ?? [];
      expect(moved).not.toBe('');
      return { path: file.path, text: `${text.replace(moved, '').trimEnd()}\n${moved}` };
    };
    const files = [...readEdition()].map(([name, file]) => {
      if (name === 'edition.yaml') return [name, reorder(file, /^年度: .*\n/m)] as const;
      return name === 'tables/收入.yaml'
        ? ([name, reorder(file, /^合计: .*\n/m)] as const)
        : ([name, file] as const);
    });
    const stems = dataFileStems.filter((stem) => published.budget[stem]).toReversed();
    const shuffled = loadEdition(new Map(files), { layout: { name: '', stems } });
    if (!shuffled.ok) throw new Error(JSON.stringify(shuffled.diagnostics));
    expect(writeModel(plainData(shuffled.value.budget))).toBe(writeModel(editions[0] ?? {}));
  });

  it('comes back as it was, and is the same for the same data', () => {
    for (const data of editions) {
      const read = readModel(writeModel(data), 'model.json');
      expect(read.ok && read.value).toEqual(data);
      expect(read.ok && writeModel(read.value)).toBe(writeModel(data));
    }
  });

  it.each([
    ['', '不是'],
    ['[]', '不是'],
    ['{"格式":"gongkai-model","格式版本":"2","数据":{}}', '格式版本是“2”'],
    ['{"格式":"gongkai-model","格式版本":"1","数据":[]}', '不是数据'],
    ['{"格式":"gongkai-model","格式版本":"1","数据":{"数":1.5}}', '不是数据'],
    ['{"格式":"gongkai-model","格式版本":"1","数据":{"数":null}}', '不是数据'],
    [
      `{"格式":"gongkai-model","格式版本":"1","数据":{"数":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
      '不是数据',
    ],
  ])('is refused if it is not one: %.60s', (text, words) => {
    expect(readModel(text, 'model.json')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'SJ501', message: expect.stringContaining(words), at: { path: 'model.json' } }],
    });
  });
});

function* walkScalars(value: PlainValue, path: readonly DataSegment[]): Generator<readonly DataSegment[]> {
  if (isPlainList(value))
    for (const [index, item] of value.entries()) yield* walkScalars(item, [...path, index]);
  else if (isPlainRecord(value)) {
    for (const [key, child] of Object.entries(value)) yield* walkScalars(child, [...path, key]);
  } else yield path;
}
