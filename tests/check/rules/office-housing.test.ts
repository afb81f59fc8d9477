import { describe, expect, it } from 'vitest';
import { officeHousing } from '../../../src/check/rules/office-housing.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(officeHousing, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ114', () => {
  it('finds a part greater than the whole', () => {
    expect(check({ '国有资产.其中办公用房.数量': '300', '国有资产.其中办公用房.价值': '51' })).toEqual([
      '国有资产.其中办公用房.价值: 其中办公用房价值51万元，大于房屋价值50万元',
      '国有资产.其中办公用房.数量: 其中办公用房300平方米，大于房屋200平方米',
    ]);
  });

  it('finds the same buildings with two values', () => {
    expect(check({ '国有资产.其中办公用房.数量': '200' })).toEqual([
      '国有资产.其中办公用房.价值: 办公用房与房屋的面积同为200平方米，价值却是30和50',
    ]);
  });

  it('finds one value for two areas', () => {
    expect(check({ '国有资产.其中办公用房.价值': '50' })).toEqual([
      '国有资产.其中办公用房.数量: 办公用房与房屋的价值同为50，面积却是100和200平方米',
    ]);
  });

  it('finds areas that differ by ten thousand', () => {
    expect(check({ '国有资产.房屋.数量': '1000000' })).toEqual([
      '国有资产.房屋.数量: 房屋1000000平方米，其中办公用房100平方米，正好相差一万倍',
    ]);
  });

  it('says nothing of a smaller part', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing if all the buildings are offices', () => {
    expect(check({ '国有资产.其中办公用房': { 数量: '200', 价值: '50' } })).toEqual([]);
  });

  it('says nothing of an area that does not apply', () => {
    expect(check({ '国有资产.其中办公用房.数量': '——' })).toEqual([]);
  });
});
