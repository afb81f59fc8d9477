import { expect, it } from 'vitest';
import { readTableNumber } from '../../src/check/table-number.js';

it.each([
  ['公开表3-1　支出总表', '公开表3-1', [3, 1]],
  [' 表 十二 收支总表', '表 十二', [12]],
  ['附表2.10 采购表', '附表2.10', [2, 10]],
])('reads the number of %s', (title, text, steps) => {
  expect(readTableNumber(title)).toMatchObject({ text, steps });
});

it.each(['收支总表', '表2023年收支', '2023年公开表1', '公开表'])('finds no number in %s', (title) => {
  expect(readTableNumber(title)).toBeUndefined();
});
