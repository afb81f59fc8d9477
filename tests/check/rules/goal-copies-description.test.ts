import { describe, expect, it } from 'vitest';
import { goalCopiesDescription } from '../../../src/check/rules/goal-copies-description.js';
import { findIn } from '../build-input.js';
import { activity, tableOf } from '../indicator-input.js';

describe('goalCopiesDescription', () => {
  it('finds a goal that is the description', () => {
    const input = tableOf(activity('经费', { 内容描述: '保障工资', 绩效目标: '保障工资。' }));
    expect(findIn(goalCopiesDescription, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效目标: “经费”的绩效目标与内容描述完全相同',
    ]);
  });

  it('finds a goal that is an item of the description', () => {
    const input = tableOf(activity('管理', { 内容描述: '①规划；\n②运营及推广；', 绩效目标: '运营及推广' }));
    expect(findIn(goalCopiesDescription, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效目标: “管理”的绩效目标就是内容描述中的一项：“运营及推广”',
    ]);
  });

  it('stays silent on a goal of its own and on blanks', () => {
    const input = tableOf(
      activity('会议', { 内容描述: '筹备会议', 绩效目标: '控制会议规模' }),
      activity('宣传'),
    );
    expect(findIn(goalCopiesDescription, input)).toEqual([]);
  });
});
