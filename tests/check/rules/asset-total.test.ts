import { describe, expect, it } from 'vitest';
import { assetTotal } from '../../../src/check/rules/asset-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(assetTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ112', () => {
  it('finds a total that is not the sum of its kinds', () => {
    expect(check({ '国有资产.资产总额.价值': '100.01' })).toEqual([
      '国有资产.资产总额.价值: 资产总额100.01万元，各类资产之和100万元，相差0.01万元',
    ]);
  });

  it('says nothing if they agree; —— counts 0', () => {
    expect(check()).toEqual([]);
  });
});
