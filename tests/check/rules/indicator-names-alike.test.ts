import { describe, expect, it } from 'vitest';
import { indicatorNamesAlike } from '../../../src/check/rules/indicator-names-alike.js';
import { findIn } from '../build-input.js';
import { activity, indicator, tableOf } from '../indicator-input.js';

describe('indicatorNamesAlike', () => {
  const standards = '90%及以上/80%及以上/70%及以上/70%以下';

  function named(...names: readonly string[]) {
    return tableOf(
      ...names.map((name, index) =>
        activity(`活动${index}`, { 绩效指标: [indicator(`${name} ${standards}`)] }),
      ),
    );
  }

  it.each([
    ['业务工作满意度', '业务工作满意度（%）'],
    ['人员工作待遇保障率', '人员的工作待遇保障率'],
    ['活动完成率', '综合活动完成率'],
  ])('finds %s and %s', (one, other) => {
    expect(findIn(indicatorNamesAlike, named(one, other))).toEqual([
      `绩效指标.职责.0.活动.0.绩效指标.0.名称: 指标名称大同小异：“${one}”、“${other}”`,
    ]);
  });

  it('stays silent on one name, on a common ending, and on other standards', () => {
    expect(findIn(indicatorNamesAlike, named('群众满意率', '群众满意率', '完成率', '招商完成率'))).toEqual(
      [],
    );
    const other = indicator('采购活动完成率 95%及以上/85%及以上/75%及以上/75%以下');
    const input = tableOf(
      activity('甲', { 绩效指标: [indicator(`活动完成率 ${standards}`)] }),
      activity('乙', { 绩效指标: [other] }),
    );
    expect(findIn(indicatorNamesAlike, input)).toEqual([]);
  });

  it('stays silent on two indicators of one activity', () => {
    const rows = [indicator(`检查计划完成率 ${standards}`), indicator(`安全检查计划完成率 ${standards}`)];
    expect(findIn(indicatorNamesAlike, tableOf(activity('甲', { 绩效指标: rows })))).toEqual([]);
  });
});
