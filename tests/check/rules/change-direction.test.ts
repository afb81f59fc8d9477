import { describe, expect, it } from 'vitest';
import { changeDirection } from '../../../src/check/rules/change-direction.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, sentence } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const path = '支出.比上年增减.基本支出.金额';

function check(word: string, changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const blocks = [sentence(`基本支出${word}`, ['5万元', path], '，主要是人员减少。')];
  return findIn(changeDirection, buildInput({ budget: buildBudget(changes), blocks }));
}

describe('KJ304', () => {
  it('finds a word that says the opposite of the sign', () => {
    expect(check('增加')).toEqual(['增加: 印作“增加”，增减是-5万元，应为“减少”']);
    expect(check('减少', { [path]: '5' })).toEqual(['减少: 印作“减少”，增减是5万元，应为“增加”']);
  });

  it('finds 持平 beside a change, and a change that is none', () => {
    expect(check('持平')).toEqual(['持平: 印作“持平”，增减是-5万元，应为“减少”']);
    expect(check('增加', { [path]: '0' })).toEqual(['增加: 印作“增加”，增减是0万元，应为“持平”']);
  });

  it('finds a description that says the opposite', () => {
    expect(check('减少', { '三公经费.比上年增减.变化': '有所增长' })).toEqual([
      '三公经费.比上年增减.变化: “三公”经费的变化写作“有所增长”，增减是-2万元，应为“减少”',
    ]);
  });

  it.each(['减少', '下降', '降低了'])('says nothing of %s for a fall', (word) => {
    expect(check(word)).toEqual([]);
  });

  it.each(['没有增加', '先增加后减少', '变化不大'])('says nothing of the description %s', (words) => {
    expect(check('减少', { '三公经费.比上年增减.变化': words })).toEqual([]);
  });

  it('says nothing where no word of change stands before the figure', () => {
    expect(check('比上年')).toEqual([]);
  });

  it('finds the same of changes that are derived', () => {
    const figure = ['10万元', '汇总.一般公共预算支出表.变化[2010301].增减'] as const;
    expect(findStatutory(changeDirection, {}, { blocks: [sentence('下降', figure)] })).toEqual([
      '下降: 印作“下降”，增减是10万元，应为“增加”',
    ]);
    expect(findStatutory(changeDirection, {}, { blocks: [sentence('增长', figure)] })).toEqual([]);
  });
});
