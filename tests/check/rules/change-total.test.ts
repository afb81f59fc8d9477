import { describe, expect, it } from 'vitest';
import { changeTotal } from '../../../src/check/rules/change-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(changeTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ115', () => {
  it('finds a change that is not the sum of its parts', () => {
    expect(check({ '支出.比上年增减.合计': '9.99' })).toEqual([
      '支出.比上年增减.合计: 支出比上年增减9.99万元，各项增减之和10万元，相差0.01万元',
    ]);
  });

  it('says nothing if rise and fall add up', () => {
    expect(check()).toEqual([]);
  });
});
