import { describe, expect, it } from 'vitest';
import { threePublicLines } from '../../../src/check/rules/three-public-lines.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(threePublicLines, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ206', () => {
  it('finds an item smaller than its line', () => {
    expect(check({ '机关运行经费.明细.1.金额': '6' })).toEqual([
      '三公经费.公务用车购置及运行费.公务用车运行费: “三公”经费的公务用车运行费5万元，小于机关运行经费中的6万元（公务用车运行维护费6万元）',
    ]);
  });

  it('says nothing if they are equal', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing if projects pay for a part of the item', () => {
    expect(check({ '机关运行经费.明细.1.金额': '4' })).toEqual([]);
  });
});
