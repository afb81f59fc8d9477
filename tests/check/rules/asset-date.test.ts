import { describe, expect, it } from 'vitest';
import { assetDate } from '../../../src/check/rules/asset-date.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(assetDate, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ213', () => {
  it('finds a date that is not the end of the year before', () => {
    expect(check({ '国有资产.截止时间': '2017-12-31' })).toEqual([
      '国有资产.截止时间: 2019年预算的资产截止时间是 2017-12-31，上年末是 2018-12-31',
    ]);
  });

  it('says nothing of the end of the year before', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing of a date that is not known', () => {
    expect(check({ '国有资产.截止时间': '未知' })).toEqual([]);
  });
});
