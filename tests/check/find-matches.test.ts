import { expect, it } from 'vitest';
import { findMatches } from '../../src/check/find-matches.js';
import { readPrintedText } from '../../src/check/printed-text.js';
import { paragraph } from './build-input.js';

const texts = ['收入1', '支出', '收入12、3', '收入1', ''];
const printed = readPrintedText({
  meta: { title: '', author: '', language: 'zh-CN', date: new Date(0) },
  sections: [{ name: '甲', sheet: '竖页', blocks: texts.map((text) => paragraph(text)) }],
});

const read = (pattern: RegExp) =>
  findMatches(printed, pattern).map(({ leaf, start, end, text }) => [leaf.index, start, end, text]);

it('finds what each leaf says in reading order, also where leaves say the same', () => {
  expect(read(/\d+/g)).toEqual([
    [0, 2, 3, '1'],
    [2, 2, 4, '12'],
    [2, 5, 6, '3'],
    [3, 2, 3, '1'],
  ]);
});

it('finds a pattern that matches nothing at all, at the end of every text', () => {
  expect(read(/$/g).map(([index]) => index)).toEqual([0, 1, 2, 3, 4]);
});
