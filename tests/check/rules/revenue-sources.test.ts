import { describe, expect, it } from 'vitest';
import { revenueSources } from '../../../src/check/rules/revenue-sources.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(revenueSources, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ212', () => {
  it('finds the sources that are not mentioned', () => {
    expect(
      check({
        '收入.来源': [
          { 名称: '一般公共预算收入', 金额: '100' },
          { 名称: '上年结转', 金额: '0' },
        ],
      }),
    ).toEqual(['收入.合计: 收入只写了 2 项来源，没有提到政府性基金预算、国有资本经营预算、财政专户管理资金']);
  });

  it('says nothing if all are given, be it as 0', () => {
    expect(check()).toEqual([]);
  });
});
