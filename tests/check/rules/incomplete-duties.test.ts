import { describe, expect, it } from 'vitest';
import { incompleteDuties } from '../../../src/check/rules/incomplete-duties.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

const indicator = { 名称: '完成率', 优: '90%', 良: '80%', 中: '70%', 差: '60%' };

function check(goal: string, indicators: number): readonly string[] {
  const activity = {
    名称: '宣传',
    年度预算数: '',
    内容描述: '',
    绩效目标: goal,
    绩效指标: Array.from({ length: indicators }, () => indicator),
  };
  return checkActivities([activity]);
}

function checkActivities(activities: readonly unknown[]): readonly string[] {
  const duty = { 名称: '档案', 年度预算数: '', 内容描述: '', 绩效目标: '', 活动: activities };
  return findIn(incompleteDuties, buildInput({ budget: buildBudget({ '绩效指标.职责': [duty] }) }));
}

describe('JG107', () => {
  it('finds a duty without activities', () => {
    expect(checkActivities([])).toEqual(['绩效指标.职责.0.名称: 职责“档案”没有工作活动']);
  });

  it('finds an activity without goal or indicators, or with too few', () => {
    const place = '绩效指标.职责.0.活动.0.名称';
    expect(check('', 0)).toEqual([`${place}: 活动“宣传”没有绩效目标，也没有绩效指标`]);
    expect(check('', 3)).toEqual([`${place}: 活动“宣传”没有绩效目标`]);
    expect(check('按时完成', 1)).toEqual([`${place}: 活动“宣传”只有1个绩效指标，至少应有3个`]);
  });

  it('says nothing of a complete activity', () => {
    expect(check('按时完成', 3)).toEqual([]);
  });
});
