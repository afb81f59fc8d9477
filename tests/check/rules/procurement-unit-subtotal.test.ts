import { describe, expect, it } from 'vitest';
import { procurementUnitSubtotal } from '../../../src/check/rules/procurement-unit-subtotal.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementUnitSubtotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ110', () => {
  it('finds a column of a subtotal that is not the sum of its items', () => {
    expect(check({ '政府采购.单位.0.小计.总计': '16' })).toEqual([
      '政府采购.单位.0.小计.总计: “本级小计”的总计16万元，各项目之和15万元，相差1万元',
    ]);
  });

  it('says nothing if they agree, blank columns included', () => {
    expect(check()).toEqual([]);
  });
});
