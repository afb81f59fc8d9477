import { describe, expect, it } from 'vitest';
import { operatingExpensesTotal } from '../../../src/check/rules/operating-expenses-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(operatingExpensesTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ103', () => {
  it('finds a total that is not the sum of its items', () => {
    expect(check({ '机关运行经费.明细.0.金额': '12.1' })).toEqual([
      '机关运行经费.合计: 机关运行经费合计20万元，各项费用之和20.1万元，相差0.1万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
