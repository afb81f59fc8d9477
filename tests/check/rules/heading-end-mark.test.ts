import { describe, expect, it } from 'vitest';
import { headingEndMark } from '../../../src/check/rules/heading-end-mark.js';
import { buildInput, findIn, heading } from '../build-input.js';

describe('headingEndMark', () => {
  it.each([['二、总体情况。', '。: 标题“二、总体情况。”末尾有“。”']])('finds %j', (text, finding) => {
    expect(findIn(headingEndMark, buildInput({ blocks: [heading(text)] }))).toEqual([finding]);
  });

  it.each(['二、总体情况', '总体目标：', '（一）收入'])('stays silent on %j', (text) => {
    expect(findIn(headingEndMark, buildInput({ blocks: [heading(text)] }))).toEqual([]);
  });
});
