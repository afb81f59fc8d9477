import { describe, expect, it } from 'vitest';
import { commaBeforeBracket } from '../../../src/check/rules/comma-before-bracket.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('commaBeforeBracket', () => {
  it.each([
    ['运行费30万元，（其中购置费0万元），接待费', '，（: 括号前多了“，”：“行费30万元，（其中购置费0万”'],
  ])('finds %j', (text, finding) => {
    expect(findIn(commaBeforeBracket, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '运行费30万元（其中购置费0万元），接待费',
    '包括以下各项，（1）规划；（2）运营',
    '一是规划、（二）运营',
    '如下：（一）规划',
  ])('stays silent on %j', (text) => {
    expect(findIn(commaBeforeBracket, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
