import { describe, expect, it } from 'vitest';
import { doubledWords } from '../../../src/check/rules/doubled-words.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('doubledWords', () => {
  it.each([['加强日常管理管理工作', '管理管理: 词语重复：“管理管理”']])('finds %j', (text, finding) => {
    expect(findIn(doubledWords, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each(['一步一步推进', '一项一项落实', '职工代表代表全体职工', '加强管理，管理工作', '为了了解情况'])(
    'stays silent on %j',
    (text) => {
      expect(findIn(doubledWords, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
    },
  );
});
