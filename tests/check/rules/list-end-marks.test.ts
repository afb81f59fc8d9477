import { describe, expect, it } from 'vitest';
import { listEndMarks } from '../../../src/check/rules/list-end-marks.js';
import { buildInput, findIn, list } from '../build-input.js';

describe('listEndMarks', () => {
  function findInList(...items: readonly string[]) {
    return findIn(listEndMarks, buildInput({ blocks: [list(...items)] }));
  }

  it('finds the item that ends otherwise', () => {
    expect(findInList('1、甲；', '2、乙。', '3、丙；', '4、丁。')).toEqual([]);
    expect(findInList('1、甲；', '2、乙。', '3、丙；', '4、戊；', '5、丁。')).toEqual([
      '。: 这一项以“。”结尾，其他各项多以“；”结尾',
    ]);
  });

  it('finds the item without a mark', () => {
    expect(findInList('1、甲事。', '2、乙事', '3、丙事。')).toEqual([
      '事: 这一项末尾没有标点，其他各项多以“。”结尾',
    ]);
  });

  it.each([
    [['1、甲；', '2、乙；', '3、丙。']],
    [['1、甲', '2、乙', '3、丙']],
    [['1、甲', '2、乙。']],
    [['1、甲：', '2、乙。', '3、丙。']],
  ])('stays silent on %j', (items) => {
    expect(findInList(...items)).toEqual([]);
  });
});
