import { describe, expect, it } from 'vitest';
import { tableUnits } from '../../../src/check/rules/table-units.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, cell, findIn, inlinesOf, table } from '../build-input.js';

function check(unitRow: string, head = '金额', dataPath = '支出.合计'): readonly string[] {
  const made = {
    ...table(['']),
    unitRow: { left: inlinesOf('434政府'), right: inlinesOf(unitRow) },
    head: [{ cells: [cell(head)] }],
    body: [{ cells: [cell('100.00', dataPath)] }],
  };
  return findIn(tableUnits, buildInput({ budget: buildBudget(), blocks: [made] }));
}

describe('DW104', () => {
  it("finds a unit that is not the data's", () => {
    expect(check('单位：元')).toEqual(['元: 表上的单位是“元”，数据的单位是“万元”']);
  });

  it('finds a missing and a repeated unit', () => {
    expect(check('')).toEqual(['434政府: 表上没有印金额单位，数据的单位是万元']);
    expect(check('单位：万元', '价值（金额单位：万元）')).toEqual([
      '434政府: 表上印了2次金额单位，应当只印一次',
    ]);
  });

  it('says nothing of the right unit, also in the head, and of tables without amounts', () => {
    expect(check('单位：万元')).toEqual([]);
    expect(check('', '价值（金额单位：万元）')).toEqual([]);
    expect(check('', '名称', '部门.名称')).toEqual([]);
  });
});
