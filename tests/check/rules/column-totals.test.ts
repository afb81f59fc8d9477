import { describe, expect, it } from 'vitest';
import { columnTotals } from '../../../src/check/rules/column-totals.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ122', () => {
  it('finds a column of the total', () => {
    expect(findStatutory(columnTotals, { '支出总表.合计.项目支出': '41' })).toEqual([
      '支出总表.合计.项目支出: 支出总表合计行的项目支出41万元，各行之和40万元，相差1万元',
    ]);
  });

  it('finds a source', () => {
    expect(findStatutory(columnTotals, { '收入总表.合计.金额.上年结转': '6' })).toEqual([
      '收入总表.合计.金额.上年结转: 收入总表合计行的上年结转6万元，各行之和5万元，相差1万元',
    ]);
  });

  it('finds projects that are not their total', () => {
    expect(findStatutory(columnTotals, { '项目支出表.行.1.金额.政府性基金预算': '9' })).toEqual([
      '项目支出表.合计.金额.政府性基金预算: 项目支出表合计行的政府性基金预算10万元，各个项目之和9万元，相差1万元',
    ]);
  });

  it('finds a rounding residue, told as such', () => {
    expect(
      findStatutory(columnTotals, {
        '支出总表.金额格式': { 单位: '万元', 小数位数: '2', 千分位: '否', 由元取整: '是' },
        '支出总表.合计.项目支出': '40.01',
      }),
    ).toEqual([
      'info 支出总表.合计.项目支出: 支出总表合计行的项目支出40.01万元，各行之和40万元，相差0.01万元，是由元取整的尾差',
    ]);
  });

  it('finds more than rounding explains', () => {
    expect(
      findStatutory(columnTotals, {
        '支出总表.金额格式': { 单位: '万元', 小数位数: '2', 千分位: '否', 由元取整: '是' },
        '支出总表.合计.项目支出': '40.03',
      }),
    ).toEqual(['支出总表.合计.项目支出: 支出总表合计行的项目支出40.03万元，各行之和40万元，相差0.03万元']);
  });

  it('finds units that are not the total', () => {
    expect(
      findStatutory(columnTotals, { '支出总表.行': undefined, '支出总表.分单位.1.行.0.基本支出': '11' }),
    ).toEqual(['支出总表.合计.基本支出: 支出总表合计行的基本支出75万元，各行之和76万元，相差1万元']);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(columnTotals)).toEqual([]);
  });

  it('says nothing of a department that is the sum of its units, and a column left out', () => {
    expect(
      findStatutory(columnTotals, {
        '支出总表.行': undefined,
        '支出总表.合计': { 基本支出: '75', 合计: '115' },
      }),
    ).toEqual([]);
  });
});
