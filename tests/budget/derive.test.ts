import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../src/budget/amount.js';
import type { Budget, DataFiles } from '../../src/budget/budget.js';
import { deriveFigures } from '../../src/budget/derive.js';
import { noSubjects } from '../../src/budget/subjects.js';

const amount = (text: string) => parseAmount(text, { unit: '万元', decimals: 2, grouping: false });

function budgetWith(year: number, value: DataFiles['国有资产']['单价20万元以上设备']['价值']): Budget {
  const part = { 年度: year, 国有资产: { 单价20万元以上设备: { 数量: '——', 价值: value } } };
  return part as unknown as Budget;
}

describe('deriveFigures', () => {
  it('compares with the year before', () => {
    expect(deriveFigures(budgetWith(2000, ''), noSubjects).上年度).toBe(1999);
  });

  it.each([
    ['an amount', amount('20.5'), true],
    ['an amount of 0', amount('0.00'), false],
    ['a blank', '', false],
    ['——', '——', false],
  ] as const)('takes %s for equipment or none', (_, value, expected) => {
    expect(deriveFigures(budgetWith(2019, value), noSubjects).有单价20万元以上设备).toBe(expected);
  });
});
