import { describe, expect, it } from 'vitest';
import { goalNamesIndicator } from '../../../src/check/rules/goal-names-indicator.js';
import { findIn } from '../build-input.js';
import { activity, indicator, tableOf } from '../indicator-input.js';

describe('goalNamesIndicator', () => {
  const rows = [indicator('互联互通率 100%/90%及以上/80%及以上/低于80%')];

  it('finds a goal that is the name of an indicator', () => {
    const input = tableOf(activity('演练', { 绩效目标: '互联互通率', 绩效指标: rows }));
    expect(findIn(goalNamesIndicator, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效目标: “演练”的绩效目标只是一个指标的名称：“互联互通率”',
    ]);
  });

  it('stays silent on a goal and on a blank', () => {
    const goal = activity('演练', { 绩效目标: '互联互通率达到100%', 绩效指标: rows });
    expect(findIn(goalNamesIndicator, tableOf(goal, activity('宣传')))).toEqual([]);
  });
});
