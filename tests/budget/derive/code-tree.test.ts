import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTrees, growTree, leavesOf, sumTree } from '../../../src/budget/derive/code-tree.js';
import { type CodedRow, sumRows } from '../../../src/budget/derive/coded-row.js';
import { anyRows, leafRows, rowOf, showRow } from './random-rows.js';

/** The sum of the rows at or below a code. */
function sumBelow(rows: readonly CodedRow[], code: string): string {
  return showRow(
    sumRows(
      code,
      rows.filter((row) => row.科目编码.startsWith(code)),
    ),
  );
}

const codesOf = (rows: readonly CodedRow[]) => rows.map(({ 科目编码 }) => 科目编码);

describe('growTree', () => {
  it('puts the subjects above the stated ones, in code order, with their sums', () => {
    const rows = [rowOf('2080505', '7'), rowOf('2010302', '', '5.50'), rowOf('2010301', '20.25', '1')];
    expect(growTree(rows).map(showRow)).toEqual([
      '201 合计=26.75 基本支出=20.25 项目支出=6.5',
      '20103 合计=26.75 基本支出=20.25 项目支出=6.5',
      '2010301 合计=21.25 基本支出=20.25 项目支出=1',
      '2010302 合计=5.5 项目支出=5.5',
      '208 合计=7 基本支出=7',
      '20805 合计=7 基本支出=7',
      '2080505 合计=7 基本支出=7',
    ]);
  });

  it('keeps a stated sum that is wrong, and adds up what is stated below the next subject', () => {
    const rows = [rowOf('20103', '9'), rowOf('2010301', '4'), rowOf('2010302', '4')];
    expect(growTree(rows).map(showRow)).toEqual([
      '201 合计=9 基本支出=9',
      '20103 合计=9 基本支出=9',
      '2010301 合计=4 基本支出=4',
      '2010302 合计=4 基本支出=4',
    ]);
  });

  it('keeps 0 and blank apart', () => {
    expect(growTree([rowOf('2010301', '0')]).map(showRow)[0]).toBe('201 合计=0 基本支出=0');
    expect(growTree([rowOf('2010301')]).map(showRow)).toEqual(['201', '20103', '2010301']);
  });

  it('of the lowest subjects is the sum of what stands below each, for any rows', () => {
    fc.assert(
      fc.property(leafRows, (rows) => {
        const tree = growTree(rows);
        expect(tree.map(showRow)).toEqual(codesOf(tree).map((code) => sumBelow(rows, code)));
        expect(showRow(sumTree(tree))).toBe(sumBelow(rows, ''));
        expect(leavesOf(tree).map(showRow).sort()).toEqual(rows.map(showRow).sort());
      }),
    );
  });

  it('has each subject once, after the one above it, and keeps every stated row, for any rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const codes = codesOf(growTree(rows));
        expect(codes).toEqual([...new Set(codes)].sort());
        const above = codes.filter((code) => code.length > 3).map((code) => code.slice(0, -2));
        expect(codes).toEqual(expect.arrayContaining(above));
        expect(growTree(rows)).toEqual(expect.arrayContaining([...rows]));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(growTree(rows.toReversed())).toEqual(growTree(rows));
      }),
    );
  });
});

describe('addTrees', () => {
  it('adds up units subject by subject, whatever levels each of them states', () => {
    const one = growTree([rowOf('2010301', '10')]);
    const other = growTree([rowOf('201', '20'), rowOf('2010301', '20')]);
    expect(addTrees([one, other]).map(showRow)).toEqual([
      '201 合计=30 基本支出=30',
      '20103 合计=30 基本支出=30',
      '2010301 合计=30 基本支出=30',
    ]);
  });

  it('is the sum over the units for every subject and column, for any units', () => {
    fc.assert(
      fc.property(fc.array(leafRows, { maxLength: 4 }), (units) => {
        const sum = addTrees(units.map(growTree));
        const stated = units.flat();
        expect(sum.map(showRow)).toEqual(codesOf(sum).map((code) => sumBelow(stated, code)));
        expect(codesOf(sum)).toEqual([...new Set(units.flatMap((rows) => codesOf(growTree(rows))))].sort());
      }),
    );
  });
});
