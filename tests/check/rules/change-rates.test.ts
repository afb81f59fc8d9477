import { describe, expect, it } from 'vitest';
import { changeRates } from '../../../src/check/rules/change-rates.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, paragraph, sentence } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const path = '三公经费.比上年增减.合计';

function check(words: string, changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const blocks = [sentence('比上年减少', ['2万元', path], words)];
  return findIn(changeRates, buildInput({ budget: buildBudget(changes), blocks }));
}

describe('KJ306', () => {
  it('finds a rate on this year’s figure, and one rounded wrongly', () => {
    const expected = '“三公”经费增减-2万元，上年10万元，即20.00%';
    expect(check('，下降25%。')).toEqual([`25%: 印作25%，${expected}`]);
    expect(check('，下降19.9%。')).toEqual([`19.9%: 印作19.9%，${expected}`]);
  });

  it.each(['，下降20%。', '，下降了20.00%。', '，降幅为20.0％。'])('says nothing of %s', (words) => {
    expect(check(words)).toEqual([]);
  });

  it('rounds half up to the digits that are printed', () => {
    expect(check('，下降11.1%。', { '三公经费.合计': '16' })).toEqual([]);
    expect(check('，下降11%。', { '三公经费.合计': '16' })).toEqual([]);
  });

  it('says nothing of percentages that are no change, or stand elsewhere', () => {
    expect(check('，占支出的25%，满意率达到90%。')).toEqual([]);
    const blocks = [paragraph('招商引资增长25%')];
    expect(findIn(changeRates, buildInput({ budget: buildBudget(), blocks }))).toEqual([]);
  });

  it('finds the same of changes that are derived', () => {
    const rate = (printed: string) => [
      sentence('增长', [printed, '汇总.一般公共预算支出表.变化[2010301].百分比'], '。'),
    ];
    expect(findStatutory(changeRates, {}, { blocks: rate('20.0%') })).toEqual([
      '20.0%: 印作20.0%，增减10万元，上年40万元，即25.00%',
    ]);
    expect(findStatutory(changeRates, {}, { blocks: rate('25.0%') })).toEqual([]);
  });
});
