import { describe, expect, it } from 'vitest';
import { unitsSum } from '../../../src/check/rules/units-sum.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ223', () => {
  it('finds a subject that is not the sum of its units', () => {
    expect(findStatutory(unitsSum, { '支出总表.分单位.0.行.0.基本支出': '41' })).toEqual([
      '支出总表.行.2.基本支出: 支出总表科目2010301的基本支出50万元，各单位之和51万元，相差1万元',
    ]);
  });

  it('finds a subject that only a unit has', () => {
    expect(findStatutory(unitsSum, { '支出总表.分单位.1.行.1.科目编码': '2120803' })).toEqual([
      '支出总表.行.5.项目支出: 支出总表科目2120801的项目支出10万元，各单位之和0万元，相差10万元',
      '支出总表.分单位.1.行.1.科目编码: 支出总表（某服务中心）科目2120803的合计10万元，支出总表的全部门“行”中没有科目2120803',
    ]);
  });

  it('finds an economic subject', () => {
    expect(findStatutory(unitsSum, { '基本支出表.分单位.0.行.1.公用经费': '8' })).toEqual([
      '基本支出表.行.2.公用经费: 基本支出表科目30201的公用经费10万元，各单位之和11万元，相差1万元',
    ]);
  });

  const LAST_YEAR = {
    '一般公共预算支出表.分单位': [
      { 单位: '某局本级', 行: [{ 科目编码: '2010301', 基本支出: '50' }] },
      {
        单位: '某服务中心',
        行: [
          { 科目编码: '2010302', 项目支出: '30' },
          { 科目编码: '2080501', 基本支出: '25' },
        ],
      },
    ],
  };

  it('says nothing of last year’s figures where no unit states any', () => {
    expect(findStatutory(unitsSum, LAST_YEAR)).toEqual([]);
  });

  it('compares last year’s figures where a unit states some', () => {
    expect(
      findStatutory(unitsSum, { ...LAST_YEAR, '一般公共预算支出表.分单位.0.行.0.上年数': '41' }),
    ).toContain(
      '一般公共预算支出表.行.0.上年数: 一般公共预算支出表科目2010301的上年数40万元，各单位之和41万元，相差1万元',
    );
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(unitsSum)).toEqual([]);
  });

  it('says nothing of a unit that states only a subject above', () => {
    expect(findStatutory(unitsSum, { '支出总表.分单位.1.行.0.科目编码': '20103' })).toEqual([]);
  });

  it('says nothing of tables without units, or without rows of the department', () => {
    expect(findStatutory(unitsSum, { '支出总表.分单位': undefined, '基本支出表.行': undefined })).toEqual([]);
  });
});
