import { describe, expect, it } from 'vitest';
import { steepGrowth } from '../../../src/check/rules/steep-growth.js';
import { findStatutory } from '../find-statutory.js';

const row = '一般公共预算支出表.行.2';

describe('DW112', () => {
  it('finds a growth that nobody explains', () => {
    expect(findStatutory(steepGrowth, { [`${row}.上年数`]: '6' })).toEqual([
      `${row}: 科目2080501上年6万元，本年25万元，增长超过300%，没有写原因`,
    ]);
    expect(findStatutory(steepGrowth, { [`${row}.基本支出`]: '250000' })).toEqual([
      `${row}: 科目2080501上年25万元，本年250000万元，增长超过300%，没有写原因`,
    ]);
  });

  it('says nothing of less, of what is explained, and where last year had nothing', () => {
    expect(findStatutory(steepGrowth)).toEqual([]);
    expect(findStatutory(steepGrowth, { [`${row}.上年数`]: '6.25' })).toEqual([]);
    expect(findStatutory(steepGrowth, { [`${row}.上年数`]: '6', [`${row}.原因`]: '机构并入' })).toEqual([]);
    expect(findStatutory(steepGrowth, { [`${row}.上年数`]: '0' })).toEqual([]);
  });
});
