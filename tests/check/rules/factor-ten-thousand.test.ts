import { describe, expect, it } from 'vitest';
import { factorTenThousand } from '../../../src/check/rules/factor-ten-thousand.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(one: string, other: string): readonly string[] {
  const budget = buildBudget({ '支出.基本支出': one, '机关运行经费.合计': other });
  return findIn(factorTenThousand, buildInput({ budget }));
}

describe('DW103', () => {
  it('finds the same digits ten thousand times as much', () => {
    expect(check('1120.97', '11209700')).toEqual([
      '机关运行经费.合计: 机关运行经费.合计是11209700万元，支出.基本支出是1120.97万元，正好相差一万倍',
    ]);
  });

  it('says nothing of round figures and of other ratios', () => {
    expect(check('6', '60000')).toEqual([]);
    expect(check('1120.97', '112097')).toEqual([]);
    expect(check('1120.97', '1120.97')).toEqual([]);
  });
});
