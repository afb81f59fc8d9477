import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.js';
import { formatExcerpt } from '../../src/cli/excerpt.js';

function excerptOf(text: string, line: number, column: number, width = 80): readonly string[] {
  return formatExcerpt(text, { path: 'a.yaml', line, column }, width);
}

describe('formatExcerpt', () => {
  it('puts the caret under a half-width character after full-width ones', () => {
    expect(excerptOf('项目支出: 12万', 1, 7)).toEqual(['  1 | 项目支出: 12万', '    |           ^']);
  });

  it('marks both columns of a full-width character', () => {
    expect(excerptOf('年度：2019', 1, 3)).toEqual(['  1 | 年度：2019', '    |     ^^']);
  });

  it('finds the line, whatever ends the lines before it', () => {
    expect(excerptOf('a\r\nb\rc\nd: 1', 4, 1)).toEqual(['  4 | d: 1', '    | ^']);
  });

  it('points behind the end of a line', () => {
    expect(excerptOf('名称:', 1, 4)).toEqual(['  1 | 名称:', '    |      ^']);
  });

  it('has nothing to show of a line that is not there', () => {
    expect(excerptOf('a', 3, 1)).toEqual([]);
  });

  it('counts columns in UTF-16 units', () => {
    expect(excerptOf('𠮷: x', 1, 5)).toEqual(['  1 | 𠮷: x', '    |     ^']);
  });

  it('shows what cannot be seen and lets nothing command the terminal', () => {
    expect(excerptOf('名\u200b称\u001b[31m: \ta\u202e', 1, 2)).toEqual([
      '  1 | 名\ufffd称\ufffd[31m:  a\ufffd',
      '    |   ^',
    ]);
  });

  it('cuts a long line around the place', () => {
    const line = `说明: ${'负责'.repeat(50)}X${'协调'.repeat(50)}`;
    const [shown = '', caret = ''] = excerptOf(line, 1, line.indexOf('X') + 1, 60);
    expect(displayWidth(shown)).toBeLessThanOrEqual(60);
    expect(shown).toMatch(/^ {2}1 \| \.\.\..*负责X协调.*\.\.\.$/);
    expect(displayWidth(shown.slice(0, shown.indexOf('X')))).toBe(caret.indexOf('^'));
  });

  it('keeps the caret under its character in every line and width', () => {
    const lines = fc.string({
      unit: fc.constantFrom('a', '预', '𠮷', '\u200b', ' ', '：'),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(lines, fc.nat(120), fc.integer({ min: 30, max: 100 }), (before, after, width) => {
        const line = `${before}X${'年'.repeat(after)}`;
        const [shown = '', caret = ''] = excerptOf(line, 1, before.length + 1, width);
        expect(displayWidth(shown.slice(0, shown.indexOf('X')))).toBe(caret.indexOf('^'));
        expect(displayWidth(shown)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
