import { describe, expect, it } from 'vitest';
import { appropriationRevenue } from '../../../src/check/rules/appropriation-revenue.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ215', () => {
  it('finds another figure of the general public budget', () => {
    expect(findStatutory(appropriationRevenue, { '财政拨款收支总表.收入.0.预算数': '99' })).toEqual([
      '财政拨款收支总表.收入.0.预算数: 一般公共预算拨款99万元，收入总表合计行的一般公共预算100万元，两处应当相等',
    ]);
  });

  it('finds another figure of the funds', () => {
    expect(findStatutory(appropriationRevenue, { '收入总表.合计.金额.政府性基金预算': '11' })).toEqual([
      '财政拨款收支总表.收入.1.预算数: 政府性基金预算拨款10万元，收入总表合计行的政府性基金预算11万元，两处应当相等',
    ]);
  });

  it('says nothing of figures that agree; a source that has no column', () => {
    expect(findStatutory(appropriationRevenue)).toEqual([]);
  });

  it('says nothing of two columns of one budget', () => {
    expect(
      findStatutory(appropriationRevenue, {
        '收入总表.来源': ['上年结转', '一般公共预算', '一般公共预算（债券）', '政府性基金预算'],
        '财政拨款收支总表.收入.0.预算数': '99',
      }),
    ).toEqual([]);
  });
});
