import { describe, expect, it } from 'vitest';
import { threePublicTotal } from '../../../src/check/rules/three-public-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(threePublicTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ104', () => {
  it('finds a total that is not the sum of the three', () => {
    expect(check({ '三公经费.合计': '80' })).toEqual([
      '三公经费.合计: “三公”经费合计80万元，各项之和8万元，相差72万元',
    ]);
  });

  it('says nothing if they agree; purchase and running count once', () => {
    expect(check()).toEqual([]);
  });

  it('finds the same in the statutory table, this year’s and last', () => {
    const changes = { '三公与机关运行经费表.本年.公务接待费': '3', '三公与机关运行经费表.上年.合计': '7' };
    expect(findStatutory(threePublicTotal, changes)).toEqual([
      '三公与机关运行经费表.本年.合计: “三公”经费合计5万元，各项之和6万元，相差1万元',
      '三公与机关运行经费表.上年.合计: 上年“三公”经费合计7万元，各项之和6万元，相差1万元',
    ]);
    expect(findStatutory(threePublicTotal)).toEqual([]);
  });
});
