import { describe, expect, it } from 'vitest';
import { threePublicTotal } from '../../../src/check/rules/three-public-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

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
});
