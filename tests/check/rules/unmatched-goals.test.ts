import { describe, expect, it } from 'vitest';
import { unmatchedGoals } from '../../../src/check/rules/unmatched-goals.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(duties: readonly string[], goals: readonly string[]): readonly string[] {
  const blank = { 年度预算数: '', 内容描述: '', 绩效目标: '', 活动: [] };
  const budget = buildBudget({ '绩效指标.职责': duties.map((name) => ({ ...blank, 名称: name })) });
  const 职责分类绩效目标 = goals.map((name) => ({ 名称: name, 目标: '……' }));
  const 绩效目标 = { 总体目标: '', 职责分类绩效目标, 结语: '', 保障措施: '' };
  return findIn(unmatchedGoals, buildInput({ budget: { ...budget, 绩效目标 } }));
}

describe('JG110', () => {
  it('finds a goal without duty, and a duty without goal', () => {
    expect(check(['政府办-应急管理', '政府采购'], ['应急管理', '金融管理'])).toEqual([
      '绩效目标.职责分类绩效目标.1.名称: 有“金融管理”的绩效目标，绩效表中没有这项职责',
      '绩效指标.职责.1.名称: 绩效表中有职责“政府采购”，职责分类绩效目标中没有它',
    ]);
  });

  it('takes a short form and the name of the branch for the same', () => {
    expect(check(['档案－档案收集保管', '北戴河区地方志书资料编撰'], ['档案管理', '地方志书编撰'])).toEqual(
      [],
    );
  });
});
