import { describe, expect, it } from 'vitest';
import { amountCutOff } from '../../../src/check/rules/amount-cut-off.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('amountCutOff', () => {
  it.each([['总额为7万元。主要为计算机等。', '。主要为: “总额为7万元”和“主要为”被句号断开']])(
    'finds %j',
    (text, finding) => {
      expect(findIn(amountCutOff, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
    },
  );

  it.each([
    '总额为7万元，主要为计算机等。',
    '其他收入。主要是租房收入等。',
    '预算增加244.81万元。其中基本支出减少',
  ])('stays silent on %j', (text) => {
    expect(findIn(amountCutOff, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
