import { describe, expect, it } from 'vitest';
import { operatingOfOffices } from '../../../src/check/rules/operating-of-offices.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ220', () => {
  it('finds what a public institution spends', () => {
    expect(findStatutory(operatingOfOffices, { '三公与机关运行经费表.机关运行经费.本年': '15' })).toEqual([
      '三公与机关运行经费表.机关运行经费.本年: 机关运行经费15万元，行政和参公单位的公用经费之和12万元，相差3万元',
    ]);
  });

  it('finds another figure of offices alone', () => {
    expect(
      findStatutory(operatingOfOffices, {
        单位: [{ 名称: '某局本级', 性质: '行政单位' }],
        '三公与机关运行经费表.机关运行经费.本年': '14',
      }),
    ).toEqual(['三公与机关运行经费表.机关运行经费.本年: 机关运行经费14万元，公用经费合计15万元，相差1万元']);
  });

  it('finds more than all of it where nobody says what the units are', () => {
    expect(
      findStatutory(operatingOfOffices, {
        单位: [{ 名称: '某局本级' }],
        '三公与机关运行经费表.机关运行经费.本年': '16',
      }),
    ).toEqual([
      '三公与机关运行经费表.机关运行经费.本年: 机关运行经费16万元，大于基本支出表合计行的公用经费15万元',
    ]);
  });

  it('says nothing of figures that agree', () => {
    expect(findStatutory(operatingOfOffices)).toEqual([]);
  });

  it('says nothing of units that nobody lists', () => {
    expect(
      findStatutory(operatingOfOffices, { 单位: undefined, '三公与机关运行经费表.机关运行经费.本年': '16' }),
    ).toEqual([]);
  });

  it('says nothing of a table without units, as far as it can be less', () => {
    expect(
      findStatutory(operatingOfOffices, {
        '基本支出表.分单位': undefined,
        '三公与机关运行经费表.机关运行经费.本年': '11',
      }),
    ).toEqual([]);
  });
});
