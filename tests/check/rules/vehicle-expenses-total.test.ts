import { describe, expect, it } from 'vitest';
import { vehicleExpensesTotal } from '../../../src/check/rules/vehicle-expenses-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(vehicleExpensesTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ105', () => {
  it('finds a subtotal that is not purchase and running', () => {
    expect(check({ '三公经费.公务用车购置及运行费.公务用车购置费': '18' })).toEqual([
      '三公经费.公务用车购置及运行费.合计: 公务用车购置及运行费5万元，购置费与运行费之和23万元，相差18万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
