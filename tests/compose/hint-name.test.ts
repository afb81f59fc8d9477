import { expect, it } from 'vitest';
import { hintName } from '../../src/compose/hint-name.js';

it('names what was most likely meant', () => {
  expect(hintName('项目支示', ['支出', '项目支出', '基本支出'])).toBe('是不是“项目支出”？');
  expect(hintName('frist', ['first', 'last'])).toBe('是不是“first”？');
});

it('else tells what there is', () => {
  expect(hintName('甲', ['乙', '丙'])).toBe('可以用的有：乙、丙');
  expect(
    hintName(
      '甲',
      Array.from({ length: 13 }, (_, index) => `键${index}`),
    ),
  ).toMatch(/键11……$/);
  expect(hintName('甲', [])).toBeUndefined();
});
