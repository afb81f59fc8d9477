import { describe, expect, it } from 'vitest';
import { dutiesTotal } from '../../../src/check/rules/duties-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(dutiesTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ203', () => {
  it('finds duties that are not the project expenditure', () => {
    expect(check({ '绩效指标.职责.2.年度预算数': '' })).toEqual([
      '支出.项目支出: 项目支出40万元，绩效目标表各项职责之和25万元，相差15万元',
    ]);
  });

  it('says nothing if they agree; a blank counts 0', () => {
    expect(check()).toEqual([]);
  });
});
