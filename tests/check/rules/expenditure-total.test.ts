import { describe, expect, it } from 'vitest';
import { expenditureTotal } from '../../../src/check/rules/expenditure-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(expenditureTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ102', () => {
  it('finds a total that is not basic and project expenditure', () => {
    expect(check({ '支出.合计': '100.01' })).toEqual([
      '支出.合计: 支出合计100.01万元，基本支出与项目支出之和100万元，相差0.01万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
