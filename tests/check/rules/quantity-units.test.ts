import { describe, expect, it } from 'vitest';
import { quantityUnits } from '../../../src/check/rules/quantity-units.js';
import { buildInput, cell, findIn, table } from '../build-input.js';

function check(heads: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  const head = [{ cells: heads.map((text) => cell(text)) }];
  return findIn(quantityUnits, buildInput({ blocks: [{ ...table(...rows), head }] }));
}

describe('DW108', () => {
  it('finds a quantity beside a blank unit', () => {
    expect(check(['项目', '数量  单位', '数量'], ['绿化', '', '1.00'])).toEqual([
      '1.00: “绿化”的数量1.00没有单位',
    ]);
  });

  it('finds a quantity whose row tells no unit', () => {
    expect(check(['项 目', '数量'], ['1、房屋（平方米）', '206'], ['4、其他', '2762'])).toEqual([
      '2762: “4、其他”的数量2762没有单位',
    ]);
  });

  it('says nothing of quantities with units, of none, and of tables without quantities', () => {
    expect(check(['项目', '单位', '数量'], ['电脑', '台', '3'], ['合计', '', ''])).toEqual([]);
    expect(check(['项目', '数量'], ['资产总额', '——'])).toEqual([]);
    expect(check(['项目', '金额'], ['电脑', '3'])).toEqual([]);
  });
});
