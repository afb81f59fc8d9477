import { describe, expect, it } from 'vitest';
import { appropriationExpenditure } from '../../../src/check/rules/appropriation-expenditure.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ216', () => {
  it('finds another figure of the general public budget', () => {
    expect(findStatutory(appropriationExpenditure, { '财政拨款收支总表.支出.0.一般公共预算': '81' })).toEqual(
      [
        '财政拨款收支总表.支出总计.一般公共预算: 财政拨款收支总表一般公共预算的本年支出106万元，一般公共预算支出表合计行的合计105万元，两处应当相等',
      ],
    );
  });

  it('finds an empty table', () => {
    expect(
      findStatutory(appropriationExpenditure, {
        政府性基金预算支出表: {
          金额格式: { 单位: '万元', 小数位数: '2', 千分位: '否' },
          行: [],
          空表说明: '无政府性基金预算支出，故本表为空表。',
        },
      }),
    ).toEqual([
      '财政拨款收支总表.支出总计.政府性基金预算: 财政拨款收支总表政府性基金预算的本年支出10万元，政府性基金预算支出表是空表，两处应当相等',
    ]);
  });

  it('says nothing of figures that agree, an empty table among them', () => {
    expect(findStatutory(appropriationExpenditure)).toEqual([]);
  });

  it('says nothing of a table that is not there', () => {
    expect(findStatutory(appropriationExpenditure, { 政府性基金预算支出表: undefined })).toEqual([]);
  });
});
