import { describe, expect, it } from 'vitest';
import { procurementPrice } from '../../../src/check/rules/procurement-price.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementPrice, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ107', () => {
  it('finds an amount that is not quantity times price', () => {
    expect(check({ '政府采购.单位.0.项目.0.数量': '2.00' })).toEqual([
      '政府采购.单位.0.项目.0.政府采购金额.总计: “设备购置费”的采购金额15万元，数量2.00×单价5万元等于10万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
