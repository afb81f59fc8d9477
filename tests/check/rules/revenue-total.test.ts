import { describe, expect, it } from 'vitest';
import { revenueTotal } from '../../../src/check/rules/revenue-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(revenueTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ101', () => {
  it('finds a total that is not the sum of its sources', () => {
    expect(check({ '收入.合计': '99.99' })).toEqual([
      '收入.合计: 收入合计99.99万元，各项收入之和100万元，相差0.01万元',
    ]);
  });

  it('finds a source that is not in the total', () => {
    expect(check({ '收入.来源.1.金额': '20' })).toEqual([
      '收入.合计: 收入合计100万元，各项收入之和110万元，相差10万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
