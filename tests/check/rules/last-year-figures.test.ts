import { describe, expect, it } from 'vitest';
import { lastYearFigures } from '../../../src/check/rules/last-year-figures.js';
import { buildStatutory } from '../build-statutory.js';
import { findStatutory } from '../find-statutory.js';

/** 2022, whose figures of its own year are what 2023 calls last year’s. */
const previous = buildStatutory({
  年度: 2022,
  '一般公共预算支出表.行': [
    { 科目编码: '2010301', 基本支出: '40' },
    { 科目编码: '2010302', 项目支出: '35' },
    { 科目编码: '2080501', 基本支出: '25' },
  ],
  '一般公共预算支出表.合计': { 合计: '100' },
  '三公与机关运行经费表.本年.公务用车运行维护费': '4',
  '三公与机关运行经费表.本年.公务用车小计': '4',
  '三公与机关运行经费表.本年.合计': '6',
  '三公与机关运行经费表.机关运行经费.本年': '13',
});

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findStatutory(lastYearFigures, changes, { previous });
}

describe('KJ226', () => {
  it('finds another figure of a subject and of the total', () => {
    expect(
      check({ '一般公共预算支出表.行.0.上年数': '41', '一般公共预算支出表.合计.上年数': '101' }),
    ).toEqual([
      '一般公共预算支出表.行.0.上年数: 一般公共预算支出表科目2010301的上年数41万元，上年公开的表中40万元，两处应当相等',
      '一般公共预算支出表.合计.上年数: 一般公共预算支出表合计行的上年数101万元，上年公开的一般公共预算支出表合计行的合计100万元，两处应当相等',
    ]);
  });

  it('finds a subject that last year had not', () => {
    expect(check({ '一般公共预算支出表.行.2.科目编码': '2080502' })).toEqual([
      '一般公共预算支出表.行.2.上年数: 一般公共预算支出表科目2080502的上年数25万元，上年公开的表中没有这个科目，两处应当相等',
    ]);
  });

  it('finds other figures of the three public expenses and of the offices', () => {
    const changes = {
      '三公与机关运行经费表.上年.公务接待费': '3',
      '三公与机关运行经费表.机关运行经费.上年': '12',
    };
    expect(check(changes)).toEqual([
      '三公与机关运行经费表.上年.公务接待费: 上年公务接待费3万元，上年公开的公务接待费2万元，两处应当相等',
      '三公与机关运行经费表.机关运行经费.上年: 上年的机关运行经费12万元，上年公开的机关运行经费13万元，两处应当相等',
    ]);
  });

  it('says nothing if they agree, are left out, or there is nothing to compare them with', () => {
    expect(check()).toEqual([]);
    const left = {
      '三公与机关运行经费表.上年': undefined,
      '三公与机关运行经费表.机关运行经费.上年': undefined,
      '一般公共预算支出表.行.0.上年数': undefined,
    };
    expect(check(left)).toEqual([]);
    expect(findStatutory(lastYearFigures, { '一般公共预算支出表.行.0.上年数': '41' })).toEqual([]);
  });
});
