import { describe, expect, it } from 'vitest';
import { dutyProjects } from '../../../src/check/rules/duty-projects.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(dutyProjects, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ204', () => {
  it('finds a duty that is not the sum of its projects', () => {
    expect(check({ '绩效指标.职责.2.年度预算数': '16.00' })).toEqual([
      '绩效指标.职责.2.年度预算数: 职责“乙职责”16万元，项目支出中“乙职责”各项目之和15万元，相差1万元',
    ]);
  });

  it('pairs by order what is named differently', () => {
    expect(check({ '绩效指标.职责.0.名称': '甲类职责管理', '绩效指标.职责.0.年度预算数': '26.00' })).toEqual([
      '绩效指标.职责.0.年度预算数: 职责“甲类职责管理”26万元，项目支出中“甲职责”各项目之和25万元，相差1万元',
    ]);
  });

  it('finds a duty of the same name that has no amount', () => {
    expect(check({ '绩效指标.职责.0.年度预算数': '' })).toEqual([
      '绩效指标.职责.0.年度预算数: 职责“甲职责”未写金额，项目支出中“甲职责”各项目之和25万元，相差25万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing of groups whose duty cannot be told', () => {
    expect(
      check({
        '绩效指标.职责.0.名称': '另一职责',
        '绩效指标.职责.1.年度预算数': '3.00',
        '绩效指标.职责.0.年度预算数': '22.00',
      }),
    ).toEqual([]);
  });

  it('says nothing of two orders that differ', () => {
    expect(
      check({
        '项目支出.分组': [
          { 名称: '乙职责', 项目: [{ 名称: '设备购置费', 金额: '15' }] },
          { 名称: '甲职责', 项目: [{ 名称: '项目一', 金额: '25' }] },
        ],
      }),
    ).toEqual([]);
  });
});
