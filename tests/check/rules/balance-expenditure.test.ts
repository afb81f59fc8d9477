import { describe, expect, it } from 'vitest';
import { balanceExpenditure } from '../../../src/check/rules/balance-expenditure.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ119', () => {
  it('finds a 类 that does not fit', () => {
    expect(findStatutory(balanceExpenditure, { '收支总表.支出.1.预算数': '24' })).toEqual([
      '收支总表.本年支出合计: 本年支出合计115万元，各类支出之和114万元，相差1万元',
    ]);
  });

  it('finds what is carried over and not added', () => {
    expect(findStatutory(balanceExpenditure, { '收支总表.年终结转结余': '1' })).toEqual([
      '收支总表.支出总计: 支出总计115万元，本年支出与年终结转之和116万元，相差1万元',
    ]);
  });

  it('finds a column of 财政拨款收支总表', () => {
    expect(findStatutory(balanceExpenditure, { '财政拨款收支总表.支出.1.一般公共预算': '26' })).toEqual([
      '财政拨款收支总表.支出总计.一般公共预算: 财政拨款收支总表支出总计的一般公共预算105万元，各类支出与年终结转之和106万元，相差1万元',
    ]);
  });

  it('says nothing of figures that agree, blanks among them', () => {
    expect(findStatutory(balanceExpenditure)).toEqual([]);
  });

  it('says nothing of what is carried over and added', () => {
    expect(
      findStatutory(balanceExpenditure, {
        '收支总表.年终结转结余': '1',
        '收支总表.支出总计': '116',
        '财政拨款收支总表.年终结转结余': { 一般公共预算: '1', 合计: '1' },
        '财政拨款收支总表.支出总计.一般公共预算': '106',
      }),
    ).toEqual([]);
  });
});
