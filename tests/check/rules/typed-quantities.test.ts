import { describe, expect, it } from 'vitest';
import { typedQuantities } from '../../../src/check/rules/typed-quantities.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, paragraph, sentence } from '../build-input.js';

function check(text: string): readonly string[] {
  return findIn(typedQuantities, buildInput({ budget: buildBudget(), blocks: [paragraph(text)] }));
}

describe('KJ311', () => {
  it('finds a typed number of vehicles or an area that is not in the data', () => {
    expect(check('现有公务用车5辆')).toEqual(['5辆: 手写的数量5辆，国有资产中是4辆']);
    expect(check('占用房屋260平方米')).toEqual([
      '260平方米: 手写的数量260平方米，国有资产中是200、100平方米',
    ]);
  });

  it('says nothing of a quantity of the data, or of one that is no stock', () => {
    expect(check('车辆保有量4辆，共有房屋200平方米')).toEqual([]);
    expect(check('拟更新车辆2辆，绿化3000平方米')).toEqual([]);
  });

  it('leaves the figures that show data to other rules', () => {
    const blocks = [sentence('车辆保有量', ['5', '国有资产.车辆.数量'], '辆')];
    expect(findIn(typedQuantities, buildInput({ budget: buildBudget(), blocks }))).toEqual([]);
  });
});
