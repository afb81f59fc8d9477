import { describe, expect, it } from 'vitest';
import { activityProjects } from '../../../src/check/rules/activity-projects.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(activityProjects, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ205', () => {
  it('finds an activity that no projects add up to', () => {
    expect(check({ '绩效指标.职责.0.活动.0.年度预算数': '11.00' })).toEqual([
      '绩效指标.职责.0.活动.0.年度预算数: 活动“活动一”11万元，不是“甲职责”的项目之和（项目一10万元、项目二15万元）',
    ]);
  });

  it('says nothing if each activity has its projects', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing if one activity has them all', () => {
    expect(
      check({ '绩效指标.职责.0.活动.0.年度预算数': '25.00', '绩效指标.职责.0.活动.1.年度预算数': '' }),
    ).toEqual([]);
  });
});
