import { describe, expect, it } from 'vitest';
import { tableDecimals } from '../../../src/check/rules/table-decimals.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, cell, findIn, table } from '../build-input.js';

function check(text: string, dataPath = '支出.合计'): readonly string[] {
  const budget = buildBudget({ '支出.合计': '2822.90' });
  const made = { ...table(['']), body: [{ cells: [cell(text, dataPath)] }] };
  return findIn(tableDecimals, buildInput({ budget, blocks: [made] }));
}

describe('DW105', () => {
  it("finds other decimals than the table's, and separators", () => {
    expect(check('2822.9')).toEqual(['2822.9: 这里印作“2822.9”，本表金额印2位小数，不用千分位']);
    expect(check('2,822.90')).toEqual(['2,822.90: 这里印作“2,822.90”，本表金额印2位小数，不用千分位']);
  });

  it('says nothing of the right form, of another value in it, and of quantities', () => {
    expect(check('2822.90')).toEqual([]);
    expect(check('2822.91')).toEqual([]);
    expect(check('206', '国有资产.房屋.数量')).toEqual([]);
  });
});
