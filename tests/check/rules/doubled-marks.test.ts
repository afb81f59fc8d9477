import { describe, expect, it } from 'vitest';
import { doubledMarks } from '../../../src/check/rules/doubled-marks.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('doubledMarks', () => {
  it.each([
    ['加强管理，，提高效率。', '，，: 标点连用：“，，”'],
    ['提高效率。。', '。。: 标点连用：“。。”'],
    ['加强管理、，提高', '、，: 标点连用：“、，”'],
  ])('finds %j', (text, finding) => {
    expect(findIn(doubledMarks, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each(['加强管理，提高效率。', '等等……；其他', '“三公”经费；', '为什么？！', '解释——如下：'])(
    'stays silent on %j',
    (text) => {
      expect(findIn(doubledMarks, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
    },
  );
});
