import { describe, expect, it } from 'vitest';
import { ordinalSeparators } from '../../../src/check/rules/ordinal-separators.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('ordinalSeparators', () => {
  it.each([
    [
      '措施：一是坚持服务；二是坚持创新，三是坚持求实；四是坚持健全。',
      '，三是: “三是”前面是“，”，其他各项前面是“；”',
    ],
  ])('finds %j', (text, finding) => {
    expect(findIn(ordinalSeparators, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '措施：一是坚持服务；二是坚持创新；三是坚持求实。',
    '一是坚持服务，二是坚持创新，三是求实。',
    '不是二是三的问题，二是',
    '主要原因：一是节约；二是改革。',
  ])('stays silent on %j', (text) => {
    expect(findIn(ordinalSeparators, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
