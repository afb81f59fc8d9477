import { expect, describe as group, it } from 'vitest';
import { type AsPublished, asPublishedSchema } from '../../src/budget/as-published.js';
import { applyDepartures } from '../../src/compose/departures/apply-departures.js';
import { listLeaves, mapLeaves } from '../../src/compose/departures/map-leaves.js';
import type { DataSegment } from '../../src/data-path.js';
import type { Document, Inline } from '../../src/document/nodes.js';
import { printDocument } from '../../src/document/print.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';
import { composeSections, describe, wanAmount } from './compose-sample.js';

const TEMPLATE = `
<h1 id="一级">一、{{名称}}</h1>
<p>合计{{wan 合计}}，<b>又</b>{{wan 合计}}，{{说明}}。</p>
<ul><li id="项">甲乙甲</li></ul>
<table><caption>表</caption><unitrow><td>左</td><td>右</td></unitrow>
<col weight="1"/><col weight="1"/>
<thead><tr><th id="头">列</th><th>值</th></tr></thead>
<tbody><tr><td id="格"></td><td>{{多行}}</td></tr></tbody></table>
<p>的的</p><p>的的</p>`;

const data = { 名称: '概况', 合计: wanAmount('2477.28'), 说明: '一\n二', 多行: '子\n丑' };

function sample(): Document {
  const outcome = composeSections({ 节: TEMPLATE, 另: '<p>{{wan 合计}}</p>' }, { data });
  if (!outcome.ok) throw new Error(describe(outcome.diagnostics).join('\n'));
  return outcome.value;
}

type Entry = {
  readonly 位置: Readonly<Record<string, string>>;
  readonly 应为: string;
  readonly 刊印: string;
};

function published(...entries: readonly Entry[]): AsPublished {
  return asPublishedSchema.parse({
    偏离: entries.map((entry) => ({ ...entry, 规则: [], 原因: '原公开件如此' })),
  });
}

/** The place of an entry's part: its index as line, its last key as path. */
function locate(path: readonly DataSegment[]) {
  return { path: String(path.at(-1)), line: Number(path[1]) + 1, column: 1 };
}

function apply(...entries: readonly Entry[]) {
  return applyDepartures(sample(), published(...entries), locate);
}

/** The lines that differ from what follows from the data. */
function changed(...entries: readonly Entry[]): readonly string[] {
  const outcome = apply(...entries);
  if (!outcome.ok) throw new Error(describe(outcome.diagnostics).join('\n'));
  const before = printDocument(sample()).split('\n');
  return printDocument(outcome.value)
    .split('\n')
    .filter((line, index) => line !== before[index]);
}

function refused(...entries: readonly Entry[]): readonly string[] {
  const outcome = apply(...entries);
  expect(outcome.ok).toBe(false);
  return describe(outcome.diagnostics);
}

function inlinesOf(document: Document, text: string): readonly Inline[] | undefined {
  return [...walkLeaves(document)].find((leaf) => textOf(leaf.inlines).includes(text))?.inlines;
}

group('a departure', () => {
  it('by data replaces the nth run that shows it', () => {
    const entry = { 应为: '2477.28万元', 刊印: '2477.27万元' };
    expect(changed({ 位置: { 节: '节', 数据: '合计' }, ...entry })).toEqual([
      'p: 合计2477.27万元，**又**2477.28万元，一↵二。',
    ]);
    expect(changed({ 位置: { 节: '节', 数据: '合计', 第: '2' }, ...entry })).toEqual([
      'p: 合计2477.28万元，**又**2477.27万元，一↵二。',
    ]);
    expect(changed({ 位置: { 节: '另', 数据: '合计' }, ...entry })).toEqual(['p: 2477.27万元']);
  });

  it('keeps the run’s path and marks, and the runs beside it', () => {
    const outcome = apply({ 位置: { 节: '节', 文字: '合计' }, 应为: '又2477', 刊印: '再\n1' });
    expect(outcome.ok && inlinesOf(outcome.value, '合计')).toEqual([
      { kind: 'text', text: '合计', marks: [] },
      { kind: 'text', text: '2477.28万元', marks: [], dataPath: '合计' },
      { kind: 'text', text: '，', marks: [] },
      { kind: 'text', text: '再', marks: ['bold'] },
      { kind: 'lineBreak' },
      { kind: 'text', text: '1', marks: ['bold'] },
      { kind: 'text', text: '.28万元', marks: [], dataPath: '合计' },
      { kind: 'text', text: '，', marks: [] },
      { kind: 'text', text: '一', marks: [], dataPath: '说明' },
      { kind: 'lineBreak' },
      { kind: 'text', text: '二', marks: [], dataPath: '说明' },
      { kind: 'text', text: '。', marks: [] },
    ]);
  });

  it('takes data of several lines as one', () => {
    expect(changed({ 位置: { 节: '节', 数据: '多行' }, 应为: '子\n丑', 刊印: '子' })).toEqual([
      '      -: 子',
    ]);
  });

  it('by id finds headings, items and cells', () => {
    expect(changed({ 位置: { 节: '节', 块: '一级' }, 应为: '一、', 刊印: '' })).toEqual(['h1 #一级: 概况']);
    expect(changed({ 位置: { 节: '节', 块: '项' }, 应为: '乙', 刊印: '丙' })).toEqual(['  li #项: 甲丙甲']);
    expect(changed({ 位置: { 节: '节', 块: '头' }, 应为: '列', 刊印: '行' })).toEqual(['      - #头: 行']);
    expect(changed({ 位置: { 节: '节', 块: '格' }, 应为: '', 刊印: '填' })).toEqual(['      - #格: 填']);
  });

  it('by text finds captions, unit rows and the nth of equals', () => {
    expect(changed({ 位置: { 节: '节', 文字: '表' }, 应为: '表', 刊印: '表一' })).toEqual([
      '  caption: 表一',
    ]);
    expect(changed({ 位置: { 节: '节', 文字: '右' }, 应为: '右', 刊印: '单位' })).toEqual([
      '  unitrow: 左 | 单位',
    ]);
    const second = { 节: '节', 文字: '的的', 第: '2' };
    expect(changed({ 位置: second, 应为: '的的', 刊印: '的' })).toEqual(['p: 的']);
    expect(changed({ 位置: { 节: '节', 文字: '子\n丑' }, 应为: '\n', 刊印: '；' })).toEqual([
      '      -: 子；丑',
    ]);
  });

  it('counts words each time they stand in a leaf, as 已知 does', () => {
    const second = { 节: '节', 文字: '甲', 第: '2' };
    expect(changed({ 位置: second, 应为: '乙', 刊印: '丙' })).toEqual(['  li #项: 甲丙甲']);
  });

  it('in the title changes the document’s title too', () => {
    const outcome = apply({ 位置: { 节: '封面', 文字: '样例' }, 应为: '样例', 刊印: '样张' });
    expect(outcome.ok && outcome.value.meta.title).toBe('样张');
  });

  it('does not see what another one prints', () => {
    expect(
      changed(
        { 位置: { 节: '节', 文字: '合计' }, 应为: '合计', 刊印: '总计合计' },
        { 位置: { 节: '节', 文字: '合计' }, 应为: '。', 刊印: '合计' },
        { 位置: { 节: '节', 数据: '说明' }, 应为: '一\n二', 刊印: '三' },
      ),
    ).toEqual(['p: 总计合计2477.28万元，**又**2477.28万元，三合计']);
  });
});

group('a departure that no longer fits', () => {
  it('tells what follows now', () => {
    expect(refused({ 位置: { 节: '节', 数据: '合计' }, 应为: '2477.29万元', 刊印: '2477.27万元' })).toEqual([
      '应为:1:1 KY101 偏离已失效：应为“2477.29万元”，现在却是“2477.28万元”（核对现在的内容，再改写“应为”，或删去这一条）',
    ]);
    expect(refused({ 位置: { 节: '节', 块: '头' }, 应为: '行', 刊印: '列' })).toEqual([
      '应为:1:1 KY101 偏离已失效：应为“行”，现在却是“列”（核对现在的内容，再改写“应为”，或删去这一条）',
    ]);
    expect(refused({ 位置: { 节: '节', 块: '头' }, 应为: '', 刊印: '行' })).toHaveLength(1);
  });

  it('must name one place in the text', () => {
    expect(refused({ 位置: { 节: '节', 块: '项' }, 应为: '甲', 刊印: '丙' })).toEqual([
      '应为:1:1 KY105 “甲”在这一处的文字中不止一次：“甲乙甲”（把“应为”和“刊印”写长一些，只对上一次）',
    ]);
  });

  it('says what is not there', () => {
    const entry = { 应为: '一', 刊印: '二' };
    expect(refused({ 位置: { 节: '另外', 数据: '合计' }, ...entry })).toEqual([
      '位置:1:1 KY103 没有“另外”一节（是不是“另”？）',
    ]);
    expect(refused({ 位置: { 节: '节', 数据: '合讦' }, ...entry })).toEqual([
      '位置:1:1 KY103 “节”一节中没有数据“合讦”（是不是“合计”？）',
    ]);
    expect(refused({ 位置: { 节: '节', 数据: '合计', 第: '3' }, ...entry })).toEqual([
      '位置:1:1 KY103 “节”一节中数据“合计”只有 2 处，没有第 3 处',
    ]);
    expect(refused({ 位置: { 节: '节', 块: '项目' }, ...entry })).toEqual([
      '位置:1:1 KY103 “节”一节中没有块“项目”（是不是“项”？）',
    ]);
    expect(refused({ 位置: { 节: '节', 文字: '没有' }, ...entry })).toEqual([
      '位置:1:1 KY103 “节”一节中没有文字“没有”（文字要与印出的一字不差）',
    ]);
  });

  it('must not touch the text of another one', () => {
    expect(
      refused(
        { 位置: { 节: '节', 文字: '合计' }, 应为: '合计2477', 刊印: '一' },
        { 位置: { 节: '节', 数据: '合计' }, 应为: '2477.28万元', 刊印: '二' },
      ),
    ).toEqual(['1:2:1 KY104 两条偏离改动同一处文字（合并成一条，或改写“应为”使两条各管各的文字）']);
    const blank = { 位置: { 节: '节', 块: '格' }, 应为: '', 刊印: '填' };
    expect(refused(blank, blank)).toHaveLength(1);
  });

  it('is told together with all others', () => {
    expect(
      refused(
        { 位置: { 节: '无', 文字: '无' }, 应为: '一', 刊印: '二' },
        { 位置: { 节: '节', 块: '头' }, 应为: '行', 刊印: '列' },
      ),
    ).toHaveLength(2);
  });
});

group('a departure that prints what follows', () => {
  it('is a warning and blocks nothing', () => {
    const outcome = apply({ 位置: { 节: '无', 文字: '无' }, 应为: '一', 刊印: '一' });
    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics).toMatchObject([
      { severity: 'warning', code: 'KY102', at: { path: '刊印', line: 1 } },
    ]);
  });
});

group('as-published.yaml', () => {
  const reason = { 规则: ['KJ101'], 原因: '原公开件如此' };
  const parse = (place: unknown) =>
    asPublishedSchema.safeParse({ 偏离: [{ 位置: place, 应为: '一', 刊印: '二', ...reason }] });

  it('may be empty', () => {
    expect(asPublishedSchema.parse({})).toEqual({ 偏离: [], 已知: [] });
  });

  it('names a place in exactly one way', () => {
    expect(parse({ 节: '节', 数据: '合计' }).data?.偏离[0]?.位置).toEqual({ 节: '节', 数据: '合计', 第: 1 });
    expect(parse({ 节: '节', 文字: '合计', 第: '12' }).data?.偏离[0]?.位置.第).toBe(12);
    expect(parse({ 节: '节' }).error?.issues).toMatchObject([{ path: ['偏离', 0, '位置'] }]);
    expect(parse({ 节: '节', 数据: '合计', 块: '合计' }).success).toBe(false);
    expect(parse({ 数据: '合计' }).success).toBe(false);
    expect(parse({ 节: '节', 数据: '合计', 第: '0' }).success).toBe(false);
  });
});

group('leaves', () => {
  it('are listed as walkLeaves lists them', () => {
    const document = sample();
    expect(listLeaves(document).map(({ inlines, section }) => [section, inlines])).toEqual(
      [...walkLeaves(document)].map(({ inlines, section }) => [section, inlines]),
    );
  });

  it('change alone', () => {
    const document = sample();
    expect(mapLeaves(document, (leaf) => leaf.inlines)).toEqual(document);
    const numbered = mapLeaves(document, (_, index) => [{ kind: 'text', text: String(index), marks: [] }]);
    expect([...walkLeaves(numbered)].map((leaf) => textOf(leaf.inlines))).toEqual(
      [...walkLeaves(document)].map((_, index) => String(index)),
    );
  });
});
