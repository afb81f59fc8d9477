import { expect, it } from 'vitest';
import { hintName, nearestName } from '../../src/compose/nearest-name.js';

it('finds what was most likely meant', () => {
  expect(nearestName('项目支示', ['支出', '项目支出', '基本支出'])).toBe('项目支出');
  expect(nearestName('frist', ['first', 'last'])).toBe('first');
  expect(nearestName('合计', ['小计', '总计', '合计数'])).toBe('小计');
  expect(nearestName('甲', ['乙', '丙'])).toBeUndefined();
  expect(nearestName('甲', [])).toBeUndefined();
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
