import { describe, expect, it } from 'vitest';
import { hyphenRange } from '../../../src/check/rules/hyphen-range.js';
import { buildInput, findIn, paragraph, table } from '../build-input.js';

describe('hyphenRange', () => {
  it.each([
    ['完成率80-90%。', '80-90%: 数值范围 “80-90%” 用了半角连字符'],
    ['3-5个工作日', '3-5个: 数值范围 “3-5个” 用了半角连字符'],
  ])('finds %j', (text, finding) => {
    expect(findIn(hyphenRange, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '完成率80%～90%。',
    '电话0335-4041234',
    '截至2018-12-31',
    'GB/T 9704-2012',
    'B-021502',
    '政府办-政务服务',
  ])('stays silent on %j', (text) => {
    expect(findIn(hyphenRange, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });

  it('takes the cells of a row together', () => {
    const blocks = [table(['优', '80-90%', '60-80%'], ['良', '85-95%', '低于60%'])];
    expect(findIn(hyphenRange, buildInput({ blocks }))).toEqual([
      '80-90%: 数值范围 “80-90%”、“60-80%” 用了半角连字符',
      '85-95%: 数值范围 “85-95%” 用了半角连字符',
    ]);
  });
});
