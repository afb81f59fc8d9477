import { describe, expect, it } from 'vitest';
import { balanceRevenue } from '../../../src/check/rules/balance-revenue.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ118', () => {
  it('finds items that are not the revenue of the year', () => {
    expect(findStatutory(balanceRevenue, { '收支总表.收入.0.预算数': '101' })).toEqual([
      '收支总表.本年收入合计: 本年收入合计110万元，各项收入之和111万元，相差1万元',
    ]);
  });

  it('finds what is carried over and not added', () => {
    expect(findStatutory(balanceRevenue, { '收支总表.上年结转结余': '6' })).toEqual([
      '收支总表.收入总计: 收入总计115万元，本年收入与结转结余之和116万元，相差1万元',
    ]);
  });

  it('finds appropriations that are not their total', () => {
    expect(findStatutory(balanceRevenue, { '财政拨款收支总表.收入.1.预算数': '11' })).toEqual([
      '财政拨款收支总表.收入总计: 财政拨款收入总计115万元，各项拨款与上年结转之和116万元，相差1万元',
    ]);
  });

  it('says nothing of figures that agree, 其中 and blanks among them', () => {
    expect(findStatutory(balanceRevenue)).toEqual([]);
  });

  it('says nothing of a table without what is carried over', () => {
    expect(
      findStatutory(balanceRevenue, { '收支总表.上年结转结余': undefined, '收支总表.收入总计': '110' }),
    ).toEqual([]);
  });
});
