import { describe, expect, it } from 'vitest';
import { sentenceBroken } from '../../../src/check/rules/sentence-broken.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('sentenceBroken', () => {
  it.each([['加强管理，力求重点\n工作出精品。', '点\n工: 一句话断成两段：“力求重点”之后另起了“工作出精品”']])(
    'finds %j',
    (text, finding) => {
      expect(findIn(sentenceBroken, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
    },
  );

  it.each([
    '加强管理。\n提高效率。',
    '秦皇岛市北戴河区人民政府办公室\n二〇一九年二月',
    '一是规划；\n二是运营。',
    '如下：\n规划',
  ])('stays silent on %j', (text) => {
    expect(findIn(sentenceBroken, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
