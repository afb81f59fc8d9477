import { describe, expect, it } from 'vitest';
import { vehicleExpensesTotal } from '../../../src/check/rules/vehicle-expenses-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

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

  it('finds the same in the statutory table, where it states the subtotal', () => {
    expect(findStatutory(vehicleExpensesTotal, { '三公与机关运行经费表.本年.公务用车购置费': '1' })).toEqual([
      '三公与机关运行经费表.本年.公务用车小计: 公务用车购置及运行维护费3万元，购置费与运行费之和4万元，相差1万元',
    ]);
    expect(findStatutory(vehicleExpensesTotal)).toEqual([]);
  });
});
