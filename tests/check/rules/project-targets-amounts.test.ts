import { describe, expect, it } from 'vitest';
import { projectTargetsAmounts } from '../../../src/check/rules/project-targets-amounts.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ222', () => {
  it('finds another amount', () => {
    expect(findStatutory(projectTargetsAmounts, { '项目绩效目标表.项目.0.金额': '31' })).toEqual([
      '项目绩效目标表.项目.0.金额: 项目“会议费”的绩效目标31万元，项目支出表中是30万元',
    ]);
  });

  it('finds a project that the table has not', () => {
    expect(findStatutory(projectTargetsAmounts, { '项目绩效目标表.项目.1.名称': '征地' })).toEqual([
      '项目绩效目标表.项目.1.名称: 项目支出表中没有项目“征地”',
    ]);
  });

  it('says nothing of amounts that agree', () => {
    expect(findStatutory(projectTargetsAmounts)).toEqual([]);
  });

  it('says nothing of a project of two units, added up', () => {
    expect(
      findStatutory(projectTargetsAmounts, {
        '项目支出表.行.1.名称': '会议费',
        '项目绩效目标表.项目.0.金额': '40',
        '项目绩效目标表.项目.1': {
          名称: '会议费',
          金额: '10',
          绩效目标: '完成任务',
          指标: [{ 一级指标: '产出指标', 二级指标: '数量指标', 三级指标: '次数', 指标值: '≥1次' }],
        },
      }),
    ).toEqual([]);
  });
});
