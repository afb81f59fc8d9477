import { describe, expect, it } from 'vitest';
import { bareYuan } from '../../../src/check/rules/bare-yuan.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string): readonly string[] {
  const budget = buildBudget({ '国有资产.资产总额.价值': '1186.08' });
  return findIn(bareYuan, buildInput({ budget, blocks: [paragraph(text)] }));
}

describe('DW101', () => {
  it('finds 元 where the data or the text has the same figure in 万元', () => {
    expect(check('固定资产1186.08元')).toEqual(['1186.08元: 这里是1186.08元，数据或别处是1186.08万元']);
    expect(check('1,186.08元')).toHaveLength(1);
    expect(check('会议费7.77万元，会议费7.77元')).toHaveLength(1);
  });

  it('finds a round figure only where it shows the figure of the data', () => {
    const blocks = [paragraph('房屋50元', '国有资产.房屋.价值'), paragraph('补助50元')];
    expect(findIn(bareYuan, buildInput({ budget: buildBudget(), blocks }))).toEqual([
      '50元: 这里是50元，数据或别处是50万元',
    ]);
  });

  it('says nothing of 万元, of other figures and of nothing', () => {
    expect(check('固定资产1186.08万元')).toEqual([]);
    expect(check('每平方米1584元，门票35.5元')).toEqual([]);
    expect(check('每人1186.08元，1186.08元/平方米，补助50元')).toEqual([]);
    expect(check('未安排，0元')).toEqual([]);
  });
});
