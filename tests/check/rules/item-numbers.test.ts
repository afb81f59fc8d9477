import { describe, expect, it } from 'vitest';
import { itemNumbers } from '../../../src/check/rules/item-numbers.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, list, table } from '../build-input.js';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(itemNumbers, buildInput({ blocks }));
}

describe('JG102', () => {
  it('finds numbers of a table that start again without a new parent', () => {
    const rows = [
      ['一、法制'],
      ['　　1、立法'],
      ['　　1、综合'],
      ['　　2、后勤'],
      ['二、档案'],
      ['　　1、收集'],
    ];
    expect(check(table(...rows))).toEqual(['1、: 序号又从“1、”编起，而上级没有换，按先后应为“2、”']);
  });

  it('finds a gap and an item without number in a list', () => {
    expect(check(list('1、值班', '3、接待'))).toEqual(['3、: 序号是“3、”，按先后应为“2、”']);
    expect(check(list('1、甲'), list('3、乙'))).toEqual(['3、: 序号是“3、”，按先后应为“2、”']);
    expect(check(list('（1）值班', '接待'))).toEqual(['接待: 这一条没有序号，按先后应为“（2）”']);
  });

  it('says nothing of rows of another kind, of other lists and of a number that only lacks its mark', () => {
    expect(check(table(['资产总额'], ['1、房屋'], ['其中：办公用房'], ['2、车辆']))).toEqual([]);
    expect(check(table(['收入'], ['1、甲'], ['支出'], ['1、乙']))).toEqual([]);
    expect(check(list('1、甲', '2、乙'), list('1、丙'))).toEqual([]);
    expect(check(list('1、甲', '2乙', '3、丙'))).toEqual([]);
    expect(check(list('1、甲'), list('（1）子', '（2）丑'), list('2、乙'), list('（1）寅'))).toEqual([]);
    expect(check(list('甲', '乙'))).toEqual([]);
  });
});
