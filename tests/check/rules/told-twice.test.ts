import { describe, expect, it } from 'vitest';
import { toldTwice } from '../../../src/check/rules/told-twice.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, sentence } from '../build-input.js';

function check(...texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text) => sentence('预算安排', [text, '支出.合计'], '。'));
  return findIn(toldTwice, buildInput({ budget: buildBudget(), blocks }));
}

describe('KJ302', () => {
  it('finds the showing that differs from the one that agrees with the data, wherever it stands', () => {
    const message = '“支出.合计”此处印作99.99万元，另一处印作100万元';
    expect(check('100万元', '99.99万元', '100.00万元')).toEqual([`99.99万元: ${message}`]);
    expect(check('99.99万元', '100万元')).toEqual([`99.99万元: ${message}`]);
  });

  it('finds two showings that differ from each other and from the data', () => {
    expect(check('98万元', '99万元')).toEqual(['99万元: “支出.合计”此处印作99万元，另一处印作98万元']);
  });

  it('says nothing of one showing, of equal ones, or of the same figure in another unit', () => {
    expect(check('99万元')).toEqual([]);
    expect(check('99万元', '99万元')).toEqual([]);
    expect(check('100万元', '1000000元', '100.00')).toEqual([]);
  });
});
