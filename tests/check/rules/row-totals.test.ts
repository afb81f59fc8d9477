import { describe, expect, it } from 'vitest';
import { rowTotals } from '../../../src/check/rules/row-totals.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ120', () => {
  it('finds a row of 支出总表', () => {
    expect(findStatutory(rowTotals, { '支出总表.行.0.合计': '81' })).toEqual([
      '支出总表.行.0.合计: 支出总表科目201的合计81万元，各列之和80万元，相差1万元',
    ]);
  });

  it('finds a row of 收入总表', () => {
    expect(findStatutory(rowTotals, { '收入总表.行.0.金额.一般公共预算': '79' })).toEqual([
      '收入总表.行.0.合计: 收入总表科目2010301的合计80万元，各列之和79万元，相差1万元',
    ]);
  });

  it('finds the total of 基本支出表', () => {
    expect(findStatutory(rowTotals, { '基本支出表.合计.公用经费': '16' })).toEqual([
      '基本支出表.合计.合计: 基本支出表合计行的合计75万元，各列之和76万元，相差1万元',
    ]);
  });

  it('finds a project', () => {
    expect(findStatutory(rowTotals, { '项目支出表.行.0.合计': '31' })).toEqual([
      '项目支出表.行.0.合计: 项目“会议费”的合计31万元，各列之和30万元，相差1万元',
    ]);
  });

  it('finds a 类 of 财政拨款收支总表', () => {
    expect(findStatutory(rowTotals, { '财政拨款收支总表.支出.2.合计': '9' })).toEqual([
      '财政拨款收支总表.支出.2.合计: 财政拨款收支总表212类的合计9万元，各列之和10万元，相差1万元',
    ]);
  });

  it('leaves out the columns of 其中', () => {
    const part = {
      '收入总表.来源': ['上年结转', '一般公共预算', '其中：专项', '政府性基金预算'],
      '收入总表.行.0.金额': { 一般公共预算: '80', '其中：专项': '3' },
    };
    expect(findStatutory(rowTotals, part)).toEqual([]);
  });

  it('says nothing of figures that agree; last year’s is no addend', () => {
    expect(findStatutory(rowTotals)).toEqual([]);
  });

  it('says nothing of a total that leaves out a column', () => {
    expect(findStatutory(rowTotals, { '支出总表.合计': { 基本支出: '75', 合计: '115' } })).toEqual([]);
  });
});
