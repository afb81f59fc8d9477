import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/budget/amount.js';
import { compareYears } from '../../../src/budget/derive/change.js';
import { amountOf } from './random-rows.js';

describe('compareYears', () => {
  it.each([
    ['105', '100', '5', '增长', '5.0%'],
    ['95', '100', '-5', '下降', '5.0%'],
    ['100', '100', '0', '持平', '0.0%'],
    ['3', '0', '3', '增长', ''],
    ['0', '0', '0', '持平', ''],
    ['0', '8', '-8', '下降', '100.0%'],
    // 0.25 % and 0.05 % exactly: half up, on the figure without its sign.
    ['802', '800', '2', '增长', '0.3%'],
    ['798', '800', '-2', '下降', '0.3%'],
    ['1000.5', '1000', '0.5', '增长', '0.1%'],
    ['1000.49', '1000', '0.49', '增长', '0.0%'],
  ])('of %s and %s: %s, %s, %s', (now, before, difference, direction, percent) => {
    const { 增减, 方向, 百分比 } = compareYears(amountOf(now), amountOf(before));
    expect([增减 === '' ? '' : 增减.value.toFixed(), 方向, 百分比]).toEqual([difference, direction, percent]);
  });

  it('says nothing of a last year that nobody knows', () => {
    expect(compareYears(amountOf('1'), undefined)).toEqual({
      本年: amountOf('1'),
      ...{ 上年: '', 增减: '', 方向: '', 百分比: '' },
    });
  });

  it('writes last year’s figure in this year’s unit, exactly, whatever unit it was published in', () => {
    const yuan = parseAmount('1234567.89', { unit: '元', decimals: 2, grouping: true });
    const { 上年, 增减 } = compareYears(amountOf('123.45'), yuan);
    expect([上年, 增减]).toMatchObject([
      { format: { unit: '万元', decimals: 6, grouping: false } },
      { format: { unit: '万元', decimals: 6 } },
    ]);
    expect(上年 !== '' && 上年.value.toFixed()).toBe('123.456789');
    expect(增减 !== '' && 增减.value.toFixed()).toBe('-0.006789');
  });
});
