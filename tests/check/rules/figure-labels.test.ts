import { describe, expect, it } from 'vitest';
import { figureLabels } from '../../../src/check/rules/figure-labels.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, sentence } from '../build-input.js';

function check(words: string, figure: readonly [text: string, dataPath: string]): readonly string[] {
  return findIn(figureLabels, buildInput({ budget: buildBudget(), blocks: [sentence(words, figure)] }));
}

describe('KJ312', () => {
  it.each([
    ['其中基本支出', '支出.项目支出', '“基本支出”后面印的是“支出.项目支出”'],
    ['其中:基本支出', '支出.项目支出', '“基本支出”后面印的是“支出.项目支出”'],
    ['其中基本支出为', '支出.项目支出', '“基本支出”后面印的是“支出.项目支出”'],
    ['基本支出增加', '支出.比上年增减.项目支出.金额', '“基本支出”后面印的是“支出.比上年增减.项目支出.金额”'],
    ['公务接待费', '三公经费.因公出国（境）费', '“公务接待费”后面印的是“三公经费.因公出国（境）费”'],
    [
      '公务接待费',
      '三公经费.公务用车购置及运行费.合计',
      '“公务接待费”后面印的是“三公经费.公务用车购置及运行费.合计”',
    ],
  ])('finds another figure than %s announces: %s', (words, path, message) => {
    expect(check(words, ['5万元', path])).toEqual([`${message.slice(1, message.indexOf('”'))}: ${message}`]);
  });

  it.each([
    ['其中基本支出', '支出.基本支出'],
    ['项目支出减少', '支出.比上年增减.项目支出.金额'],
    ['基本支出合计', '支出.基本支出'],
    ['公务用车购置及运行费', '三公经费.公务用车购置及运行费.合计'],
    ['基本支出以外，全年安排', '支出.项目支出'],
    ['基本支出、项目支出分别是', '支出.基本支出'],
    ['2019年度预算总体安排', '支出.合计'],
    ['按规定的公务接待费', '三公经费.因公出国（境）费'],
  ])('says nothing of %s before %s', (words, path) => {
    expect(check(words, ['5万元', path])).toEqual([]);
  });
});
