import { describe, expect, it } from 'vitest';
import { indicatorsBoilerplate } from '../../../src/check/rules/indicators-boilerplate.js';
import { findIn } from '../build-input.js';
import { activity, indicator, tableOf } from '../indicator-input.js';

describe('indicatorsBoilerplate', () => {
  const standards = '90%及以上/80%及以上/70%及以上/70%以下';

  function measured(name: string, ...names: readonly string[]) {
    return activity(name, { 绩效指标: names.map((words) => indicator(`${words} ${standards}`)) });
  }

  it('finds three activities that are measured alike, under names alike and in any order', () => {
    const input = tableOf(
      measured('网站', '活动完成率', '群众满意率'),
      measured('排号机', '群众满意率', '综合活动完成率'),
      measured('设备', '活动完成率', '群众满意率'),
    );
    expect(findIn(indicatorsBoilerplate, input)).toEqual([
      '绩效指标.职责.0.活动.0.名称: 3 项活动的绩效指标和评价标准雷同：“网站”、“排号机”、“设备”',
    ]);
  });

  it('stays silent on two, and on activities without indicators', () => {
    const input = tableOf(
      measured('网站', '活动完成率'),
      measured('设备', '活动完成率'),
      activity('甲'),
      activity('乙'),
      activity('丙'),
    );
    expect(findIn(indicatorsBoilerplate, input)).toEqual([]);
  });
});
