import { describe, expect, it } from 'vitest';
import { procurementWithinExpenditure } from '../../../src/check/rules/procurement-within-expenditure.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementWithinExpenditure, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ210', () => {
  it('finds purchases greater than the expenditure', () => {
    expect(check({ '政府采购.合计.当年部门预算安排资金.合计': '101' })).toEqual([
      '政府采购.合计.当年部门预算安排资金.合计: 采购合计的当年部门预算安排资金101万元，大于支出合计100万元',
    ]);
  });

  it('says nothing if they are within', () => {
    expect(check()).toEqual([]);
  });
});
