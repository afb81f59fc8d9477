import { describe, expect, it } from 'vitest';
import { otherAssetsTotal } from '../../../src/check/rules/other-assets-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(otherAssetsTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ113', () => {
  it('finds a value that is not the sum of its kinds', () => {
    expect(check({ '国有资产.其他固定资产构成.专用设备': '0.5' })).toEqual([
      '国有资产.其他固定资产.价值: 其他固定资产20万元，构成之和15.5万元，相差4.5万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
