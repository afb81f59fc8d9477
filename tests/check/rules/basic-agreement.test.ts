import { describe, expect, it } from 'vitest';
import { basicAgreement } from '../../../src/check/rules/basic-agreement.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ217', () => {
  it('finds another total of basic expenditure', () => {
    expect(findStatutory(basicAgreement, { '基本支出表.合计.合计': '76' })).toEqual([
      '一般公共预算支出表.合计.基本支出: 一般公共预算支出表合计行的基本支出75万元，基本支出表合计行的合计76万元，两处应当相等',
    ]);
  });

  it('finds another column of basic expenditure', () => {
    expect(findStatutory(basicAgreement, { '一般公共预算支出表.合计.基本支出': '74' })).toEqual([
      '一般公共预算支出表.合计.基本支出: 一般公共预算支出表合计行的基本支出74万元，基本支出表合计行的合计75万元，两处应当相等',
    ]);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(basicAgreement)).toEqual([]);
  });

  it('says nothing of an edition without one of the tables', () => {
    expect(findStatutory(basicAgreement, { 基本支出表: undefined })).toEqual([]);
  });
});
