import { describe, expect, it } from 'vitest';
import { blankTotals } from '../../../src/check/rules/blank-totals.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

const sources = { 一般公共预算拨款: '15', 基金预算拨款: '0', 财政专户核拨: '0', 其他来源收入: '0' };
const full = { 总计: '15', 当年部门预算安排资金: { 合计: '15', ...sources }, 其他渠道资金: '0' };

function check(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const filled = { '政府采购.合计': structuredClone(full), '政府采购.单位.0.小计': structuredClone(full) };
  return findIn(blankTotals, buildInput({ budget: buildBudget({ ...filled, ...changes }) }));
}

describe('DW107', () => {
  it('finds blanks in the total and in subtotals', () => {
    expect(check({ '政府采购.合计.其他渠道资金': '' })).toEqual([
      '政府采购.合计.总计: 政府采购合计行有1格空着：其他渠道资金',
    ]);
    expect(check({ '政府采购.单位.0.小计.当年部门预算安排资金.基金预算拨款': '' })).toEqual([
      '政府采购.单位.0.小计.总计: 本级小计行有1格空着：基金预算拨款',
    ]);
  });

  it('says nothing of zeros and of ——, nor of blanks in the rows of items', () => {
    expect(check({})).toEqual([]);
    expect(check({ '政府采购.合计.其他渠道资金': '——' })).toEqual([]);
  });
});
