import { describe, expect, it } from 'vitest';
import { doubledCharacters } from '../../../src/check/rules/doubled-characters.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('doubledCharacters', () => {
  it.each([
    ['宗教方面的的问题', '的的: 字重复：“的的”'],
    ['加强强强管理', '强强强: 字重复：“强强强”'],
  ])('finds %j', (text, finding) => {
    expect(findIn(doubledCharacters, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each(['的的确确', '为了了解情况', '以及及时处理', '——'])('stays silent on %j', (text) => {
    expect(findIn(doubledCharacters, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
