import { describe, expect, it } from 'vitest';
import { outOfRange } from '../../../src/check/rules/out-of-range.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string, changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(outOfRange, buildInput({ budget: buildBudget(changes), blocks: [paragraph(text)] }));
}

describe('DW109', () => {
  it('finds a negative amount and a share above the whole', () => {
    expect(check('', { '支出.基本支出': '-60' })).toEqual(['支出.基本支出: 支出.基本支出是负数：-60万元']);
    expect(check('基本支出占支出合计的160%')).toEqual(['占支出合计的160%: 比重160%，大于100%']);
  });

  it('says nothing of changes, of shares and of growth', () => {
    expect(check('', { '支出.比上年增减.合计': '-10' })).toEqual([]);
    expect(check('占支出合计的60%；比上年增长160%')).toEqual([]);
    expect(check('占支出的60%，比上年增长160%')).toEqual([]);
  });
});
