import { describe, expect, it } from 'vitest';
import { subjectSums } from '../../../src/check/rules/subject-sums.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ121', () => {
  it('finds a 款 that is not the sum of its 项', () => {
    expect(findStatutory(subjectSums, { '支出总表.行.2.基本支出': '49' })).toEqual([
      '支出总表.行.1.基本支出: 支出总表科目20103的基本支出50万元，下级科目之和49万元，相差1万元',
    ]);
  });

  it('finds a 类 of economic subjects, and a blank that is none', () => {
    expect(findStatutory(subjectSums, { '基本支出表.行.0': { 科目编码: '301', 合计: '61' } })).toEqual([
      '基本支出表.行.0.合计: 基本支出表科目301的合计61万元，下级科目之和60万元，相差1万元',
    ]);
  });

  it('finds a 类 that leaves out a column', () => {
    expect(
      findStatutory(subjectSums, { '支出总表.行.0': { 科目编码: '201', 基本支出: '50', 合计: '80' } }),
    ).toEqual(['支出总表.行.0: 支出总表科目201的项目支出未写金额，下级科目之和30万元，相差30万元']);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(subjectSums)).toEqual([]);
  });

  it('says nothing of subjects of which only the lowest are stated', () => {
    expect(
      findStatutory(subjectSums, {
        '支出总表.行.0': { 科目编码: '20199', 基本支出: '0' },
        '支出总表.行.1': { 科目编码: '20198', 基本支出: '0' },
      }),
    ).toEqual([]);
  });
});
