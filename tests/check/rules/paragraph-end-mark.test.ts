import { describe, expect, it } from 'vitest';
import { paragraphEndMark } from '../../../src/check/rules/paragraph-end-mark.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('paragraphEndMark', () => {
  it.each([
    ['严格管理，规范活动', '动: 段末“格管理，规范活动”没有句号'],
    ['严格管理，规范活动，', '，: 段末“管理，规范活动，”没有句号'],
  ])('finds %j', (text, finding) => {
    expect(findIn(paragraphEndMark, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '严格管理，规范活动。',
    '如下，共三项：',
    '严格管理，规范活动。（详见附件）',
    '他说：“好的，照办。”',
    '北戴河区人民政府办公室',
  ])('stays silent on %j', (text) => {
    expect(findIn(paragraphEndMark, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
