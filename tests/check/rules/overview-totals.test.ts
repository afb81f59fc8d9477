import { describe, expect, it } from 'vitest';
import { overviewTotals } from '../../../src/check/rules/overview-totals.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ214', () => {
  it('finds another total of revenue', () => {
    expect(findStatutory(overviewTotals, { '收入总表.合计.合计': '116' })).toEqual([
      '收支总表.收入总计: 收支总表收入总计115万元，收入总表合计行的合计116万元，两处应当相等',
    ]);
  });

  it('finds another total of expenditure', () => {
    expect(findStatutory(overviewTotals, { '收支总表.本年支出合计': '114' })).toEqual([
      '收支总表.本年支出合计: 收支总表本年支出合计114万元，支出总表合计行的合计115万元，两处应当相等',
    ]);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(overviewTotals)).toEqual([]);
  });

  it('says nothing of a table of revenue without what is carried over', () => {
    expect(
      findStatutory(overviewTotals, {
        '收入总表.来源': ['一般公共预算', '政府性基金预算'],
        '收入总表.行.1.金额': { 一般公共预算: '20' },
        '收入总表.合计': { 金额: { 一般公共预算: '100', 政府性基金预算: '10' }, 合计: '110' },
      }),
    ).toEqual([]);
  });

  it('says nothing of tables that are not there', () => {
    expect(findStatutory(overviewTotals, { 收入总表: undefined, 支出总表: undefined })).toEqual([]);
  });
});
