import { describe, expect, it } from 'vitest';
import { displayWidth, takeFirst } from '../../src/cli/display-width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['预算', 4],
    ['2019年', 6],
    ['：，。（）', 10],
    ['\u3000', 2],
    ['〔2019〕', 8],
    ['ＡＢ１', 6],
    ['ｱｲｳ', 3],
    ['𠮷野', 4],
    ['“三公”', 6],
    ['①——…', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['한글', 4],
    ['カナ', 4],
  ])('%j takes %d columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('takeFirst', () => {
  it.each([
    ['预算2019', 5, '预算2'],
    ['预算2019', 3, '预'],
    ['预算', 9, '预算'],
    ['𠮷野', 1, ''],
  ])('of %j into %d columns is %j', (text, columns, kept) => {
    expect(takeFirst(text, columns)).toBe(kept);
  });
});
