import { describe, expect, it } from 'vitest';
import { printedFigures } from '../../../src/check/rules/printed-figures.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, sentence } from '../build-input.js';

function check(text: string, dataPath: string): readonly string[] {
  const blocks = [sentence('前文', [text, dataPath], '后文')];
  return findIn(printedFigures, buildInput({ budget: buildBudget(), blocks }));
}

describe('KJ301', () => {
  it.each([
    ['99.99万元', '支出.合计', '“支出.合计”印作99.99万元，数据是100万元'],
    ['6万元', '支出.比上年增减.基本支出.金额', '“支出.比上年增减.基本支出.金额”印作6万元，数据是-5万元'],
    ['若干', '收入.合计', '“收入.合计”印作若干，数据是100万元'],
    ['5', '国有资产.车辆.数量', '“国有资产.车辆.数量”印作5，数据是4'],
    ['2018', '年度', '“年度”印作2018，数据是2019'],
    ['2019', '上年度', '“上年度”印作2019，数据是2018'],
    ['2017年12月31日', '国有资产.截止时间', '“国有资产.截止时间”印作2017年12月31日，数据是2018-12-31'],
  ])('finds %s for %s', (text, path, message) => {
    expect(check(text, path)).toEqual([`${text}: ${message}`]);
  });

  it.each([
    ['100万元', '支出.合计'],
    ['100.00', '支出.合计'],
    ['1,000,000元', '支出.合计'],
    ['0.01亿元', '支出.合计'],
    ['5万元', '支出.比上年增减.基本支出.金额'],
    ['-5.00', '支出.比上年增减.基本支出.金额'],
    ['4', '国有资产.车辆.数量'],
    ['2018', '上年度'],
    ['2018年12月31日', '国有资产.截止时间'],
  ])('says nothing of %s for %s', (text, path) => {
    expect(check(text, path)).toEqual([]);
  });

  it('leaves a wrong unit to the rules on units, and words to those on words', () => {
    expect(check('100元', '支出.合计')).toEqual([]);
    expect(check('人员变动', '支出.比上年增减.基本支出.原因')).toEqual([]);
  });

  it('says nothing of data that it does not know', () => {
    expect(check('7', '别处.合计')).toEqual([]);
  });
});
