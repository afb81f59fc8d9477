import { describe, expect, it } from 'vitest';
import { misplacedActivities } from '../../../src/check/rules/misplaced-activities.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(description: string, dutyName = '开发区综合管理'): readonly string[] {
  const activity = { 名称: '培训', 年度预算数: '', 内容描述: description, 绩效目标: '', 绩效指标: [] };
  const duty = { 名称: dutyName, 年度预算数: '', 内容描述: '', 绩效目标: '', 活动: [activity] };
  const goal = { 名称: '档案管理', 目标: '维护库房；组织全区档案工作人员的培训。' };
  const 绩效目标 = { 总体目标: '', 职责分类绩效目标: [goal], 结语: '', 保障措施: '' };
  const budget = { ...buildBudget({ '绩效指标.职责': [duty] }), 绩效目标 };
  return findIn(misplacedActivities, buildInput({ budget }));
}

describe('JG111', () => {
  it('finds an activity that another duty has as its goal', () => {
    expect(check('组织全区档案工作人员的培训')).toEqual([
      '绩效指标.职责.0.活动.0.名称: 活动“培训”排在职责“开发区综合管理”之下，内容却写在“档案管理”的绩效目标里',
    ]);
  });

  it('says nothing under its own duty, of other words, and of words too short to tell', () => {
    expect(check('组织全区档案工作人员的培训', '档案－收集保管')).toEqual([]);
    expect(check('组织全区工作人员的培训')).toEqual([]);
    expect(check('维护库房')).toEqual([]);
    expect(check('')).toEqual([]);
  });
});
