import { describe, expect, it } from 'vitest';
import { basicOfAll } from '../../../src/check/rules/basic-of-all.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ218', () => {
  it('finds more than all the basic expenditure', () => {
    expect(findStatutory(basicOfAll, { '基本支出表.合计.合计': '76' })).toEqual([
      '基本支出表.合计.合计: 基本支出表合计行的合计76万元，大于支出总表合计行的基本支出75万元',
    ]);
  });

  it('finds less than all of it, where all is of the general public budget', () => {
    expect(findStatutory(basicOfAll, { '支出总表.合计.合计': '105', '基本支出表.合计.合计': '70' })).toEqual([
      '支出总表.合计.基本支出: 支出总表合计行的基本支出75万元，基本支出表合计行的合计70万元，两处应当相等',
    ]);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(basicOfAll)).toEqual([]);
  });

  it('says nothing of basic expenditure of other money', () => {
    expect(findStatutory(basicOfAll, { '支出总表.合计.基本支出': '80' })).toEqual([]);
  });
});
