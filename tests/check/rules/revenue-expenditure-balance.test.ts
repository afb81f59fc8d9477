import { describe, expect, it } from 'vitest';
import { revenueExpenditureBalance } from '../../../src/check/rules/revenue-expenditure-balance.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(revenueExpenditureBalance, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ201', () => {
  it('finds revenue that is not expenditure', () => {
    expect(check({ '收入.合计': '100.01' })).toEqual([
      '支出.合计: 支出合计100万元，收入合计100.01万元，两处应当相等',
    ]);
  });

  it('says nothing if they balance', () => {
    expect(check()).toEqual([]);
  });

  it('compares 元 with 万元 exactly', () => {
    expect(
      check({
        收入: {
          金额格式: { 单位: '元', 小数位数: '2', 千分位: '否' },
          合计: '1000000',
          来源: [{ 名称: '一般公共预算收入', 金额: '1000000' }],
        },
      }),
    ).toEqual([]);
  });
});
