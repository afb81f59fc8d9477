import { describe, expect, it } from 'vitest';
import { dutyTotal } from '../../../src/check/rules/duty-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(dutyTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ106', () => {
  it('finds a duty that is not the sum of its activities', () => {
    expect(check({ '绩效指标.职责.0.活动.1.年度预算数': '16.00' })).toEqual([
      '绩效指标.职责.0.年度预算数: 职责“甲职责”25万元，各项活动之和26万元，相差1万元',
    ]);
  });

  it('finds a duty without an amount whose activities have one', () => {
    expect(check({ '绩效指标.职责.1.活动.0.年度预算数': '2.00' })).toEqual([
      '绩效指标.职责.1.年度预算数: 职责“丙职责”未写金额，各项活动之和2万元，相差2万元',
    ]);
  });

  it('finds an amount that no activity carries', () => {
    expect(check({ '绩效指标.职责.2.活动': [] })).toEqual([
      '绩效指标.职责.2.年度预算数: 职责“乙职责”15万元，各项活动之和0万元，相差15万元',
    ]);
  });

  it('says nothing if they agree; a blank counts 0', () => {
    expect(check()).toEqual([]);
  });
});
