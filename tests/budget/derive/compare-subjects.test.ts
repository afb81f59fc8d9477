import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree, sumTree } from '../../../src/budget/derive/code-tree.js';
import { type CodedRow, TOTAL } from '../../../src/budget/derive/coded-row.js';
import { compareSubjects, type SubjectChange } from '../../../src/budget/derive/compare-subjects.js';
import { noSubjects } from '../../../src/budget/subjects.js';
import { amountOf, leafRows, rowOf, wan } from './random-rows.js';

function compare(now: readonly CodedRow[], before: readonly CodedRow[]): readonly SubjectChange[] {
  return compareSubjects(growTree(now), { tree: growTree(before), column: TOTAL }, wan, noSubjects);
}

const figure = (cell: SubjectChange['上年']) => (cell === '' ? '空' : cell.value.toFixed());

function show(changes: readonly SubjectChange[]): readonly string[] {
  return changes.map(({ 科目编码, 本年, 上年, 增减, 方向, 百分比 }) =>
    `${科目编码} ${figure(本年)} ${figure(上年)} ${figure(增减)} ${方向} ${百分比}`.trim(),
  );
}

describe('compareSubjects', () => {
  it('compares the lowest subjects of both years, with 0 for the one that has none', () => {
    const now = [rowOf('2010301', '110'), rowOf('2010302', '5')];
    const before = [rowOf('2010301', '100'), rowOf('2080505', '3')];
    expect(show(compare(now, before))).toEqual([
      '2010301 110 100 10 增长 10.0%',
      '2010302 5 0 5 增长',
      '2080505 0 3 -3 下降 100.0%',
    ]);
  });

  it('compares a subject whole that one of the years does not part', () => {
    const parted = [rowOf('2010301', '60'), rowOf('2010302', '40')];
    expect(show(compare(parted, [rowOf('20103', '100')]))).toEqual(['20103 100 100 0 持平 0.0%']);
    expect(show(compare([rowOf('20103', '100')], parted))).toEqual(['20103 100 100 0 持平 0.0%']);
  });

  it('takes the reason from this year’s row', () => {
    const reasoned = { ...rowOf('2010301', '2'), 原因: '人员增加' };
    expect(compare([reasoned], [{ ...rowOf('2010301', '1'), 原因: '旧的原因' }])[0]?.原因).toBe('人员增加');
  });

  it('has changes that add up to that of the total, for any two years', () => {
    fc.assert(
      fc.property(leafRows, leafRows, (now, before) => {
        const totals = [now, before].map(
          (rows) => (sumTree(growTree(rows)).amounts.get(TOTAL) ?? amountOf('0')).value,
        );
        const sum = compare(now, before).reduce(
          (all, { 增减 }) => (增减 === '' ? all : all.plus(增减.value)),
          new Big(0),
        );
        expect(sum.toFixed()).toBe((totals[0] ?? new Big(0)).minus(totals[1] ?? 0).toFixed());
      }),
    );
  });
});
