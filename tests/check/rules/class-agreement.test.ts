import { describe, expect, it } from 'vitest';
import { classAgreement } from '../../../src/check/rules/class-agreement.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ225', () => {
  it('finds two 类 in each other’s place', () => {
    expect(
      findStatutory(classAgreement, { '收支总表.支出.0.预算数': '25', '收支总表.支出.1.预算数': '80' }),
    ).toEqual([
      '收支总表.支出.0.预算数: 收支总表201类25万元，支出总表的同一类80万元，两处应当相等',
      '收支总表.支出.1.预算数: 收支总表208类80万元，支出总表的同一类25万元，两处应当相等',
    ]);
  });

  it('finds a 类 of the general public budget, and one of the funds', () => {
    expect(
      findStatutory(classAgreement, {
        '财政拨款收支总表.支出.0.一般公共预算': '81',
        '财政拨款收支总表.支出.2.科目编码': '229',
      }),
    ).toEqual([
      '财政拨款收支总表.支出.0.一般公共预算: 财政拨款收支总表201类的一般公共预算81万元，一般公共预算支出表的同一类80万元，两处应当相等',
      '财政拨款收支总表.支出.2.政府性基金预算: 财政拨款收支总表229类的政府性基金预算10万元，政府性基金预算支出表的同一类没有，两处应当相等',
    ]);
  });

  it('says nothing of tables that agree, blanks among them', () => {
    expect(findStatutory(classAgreement)).toEqual([]);
  });

  it('says nothing of departments that are the sums of their units', () => {
    expect(findStatutory(classAgreement, { '支出总表.行': undefined })).toEqual([]);
  });

  it('says nothing of tables that are not there', () => {
    expect(
      findStatutory(classAgreement, {
        支出总表: undefined,
        一般公共预算支出表: undefined,
        政府性基金预算支出表: undefined,
      }),
    ).toEqual([]);
  });
});
