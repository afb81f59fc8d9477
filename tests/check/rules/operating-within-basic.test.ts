import { describe, expect, it } from 'vitest';
import { operatingWithinBasic } from '../../../src/check/rules/operating-within-basic.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(operatingWithinBasic, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ208', () => {
  it('finds operating expenses greater than basic expenditure', () => {
    expect(check({ '机关运行经费.合计': '61' })).toEqual([
      '机关运行经费.合计: 机关运行经费合计61万元，大于基本支出60万元',
    ]);
  });

  it('says nothing if they are within', () => {
    expect(check()).toEqual([]);
  });
});
