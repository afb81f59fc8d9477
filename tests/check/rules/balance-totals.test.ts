import { describe, expect, it } from 'vitest';
import { balanceTotals } from '../../../src/check/rules/balance-totals.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ117', () => {
  it('finds a total that its other side has not', () => {
    expect(findStatutory(balanceTotals, { '收支总表.支出总计': '114' })).toEqual([
      '收支总表.支出总计: 支出总计114万元，收入总计115万元，两处应当相等',
    ]);
  });

  it('finds an unbalanced 财政拨款收支总表', () => {
    expect(findStatutory(balanceTotals, { '财政拨款收支总表.收入总计': '116' })).toEqual([
      '财政拨款收支总表.支出总计.合计: 财政拨款支出总计115万元，财政拨款收入总计116万元，两处应当相等',
    ]);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(balanceTotals)).toEqual([]);
  });

  it('says nothing of tables that are not there', () => {
    expect(findStatutory(balanceTotals, { 收支总表: undefined, 财政拨款收支总表: undefined })).toEqual([]);
  });
});
