import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/budget/amount.js';
import { purchaseWithoutAmount } from '../../../src/check/rules/purchase-without-amount.js';
import { findIn } from '../build-input.js';
import { activity, tableOf } from '../indicator-input.js';

describe('purchaseWithoutAmount', () => {
  it.each(['专用网络年度费', '排号机', '办公设备购置'])('finds %s without an amount', (name) => {
    expect(findIn(purchaseWithoutAmount, tableOf(activity(name)))).toEqual([
      `绩效指标.职责.0.活动.0.名称: “${name}”是一项购置或费用，却没有年度预算数`,
    ]);
  });

  it('stays silent on work, and on a purchase with its amount', () => {
    const 年度预算数 = parseAmount('2.00', { unit: '万元', decimals: 2, grouping: false });
    const input = tableOf(
      activity('会议管理'),
      activity('把握招商时机'),
      activity('办公设备购置', { 年度预算数 }),
    );
    expect(findIn(purchaseWithoutAmount, input)).toEqual([]);
  });
});
