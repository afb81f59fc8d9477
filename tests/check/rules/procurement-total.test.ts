import { describe, expect, it } from 'vitest';
import { procurementTotal } from '../../../src/check/rules/procurement-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ111', () => {
  it('finds a column of the total that is not the sum of the subtotals', () => {
    expect(check({ '政府采购.合计.总计': '16' })).toEqual([
      '政府采购.合计.总计: “合计”的总计16万元，各单位小计之和15万元，相差1万元',
    ]);
  });

  it('finds money in a column where the units have none', () => {
    expect(check({ '政府采购.合计.其他渠道资金': '3' })).toEqual([
      '政府采购.合计.其他渠道资金: “合计”的其他渠道资金3万元，各单位小计之和0万元，相差3万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
