import { describe, expect, it } from 'vitest';
import { impliedLastYear } from '../../../src/check/rules/implied-last-year.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(impliedLastYear, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ116', () => {
  it('finds a rise greater than what there is now', () => {
    expect(check({ '支出.比上年增减.项目支出.金额': '150' })).toEqual([
      '支出.比上年增减.项目支出.金额: 项目支出40万元，项目支出增减150万元，推出上年为-110万元，是负数',
    ]);
  });

  it('finds three public expenses greater than all expenditure the year before', () => {
    expect(check({ '三公经费.比上年增减.合计': '-200' })).toEqual([
      '三公经费.比上年增减.合计: 推出上年“三公”经费208万元，大于上年支出合计90万元',
    ]);
  });

  it('says nothing of a possible year before', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing if there was nothing the year before', () => {
    expect(check({ '三公经费.比上年增减.合计': '8' })).toEqual([]);
  });
});
