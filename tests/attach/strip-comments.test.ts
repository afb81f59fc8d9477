import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stripComments } from '../../src/attach/strip-comments.js';
import { readEdition } from '../edition/published-edition.js';

describe('stripComments', () => {
  it('drops lines of comment, comments behind values with the space before them, and nothing else', () => {
    const text = '# 头\n甲: 1 # 注\n  # 缩进的注\n\n乙:   "# 不是注" # 是\n丙: a#b\n# 尾';
    expect(stripComments(text)).toBe('甲: 1\n\n乙:   "# 不是注"\n丙: a#b\n');
  });

  it('keeps what looks like a comment in a text of several lines, and the line ends of Windows', () => {
    const text = '甲: |- # 注\r\n  # 一、\r\n  二、# 三\r\n# 注\r\n乙: {丙: 1} # 注\r\n';
    expect(stripComments(text)).toBe('甲: |-\r\n  # 一、\r\n  二、# 三\r\n乙: {丙: 1}\r\n');
  });

  it('keeps what looks like a comment in a text that goes on at the margin', () => {
    const text = '# 注\n {甲: "一\n乙 # 丙",\n丁: 1} # 注\n';
    expect(stripComments(text)).toBe(' {甲: "一\n乙 # 丙",\n丁: 1}\n');
  });

  it('drops the comments of each key, and of lists and closing braces at the margin', () => {
    const text = '# 注\n\n甲:\n- 1 # 注\n- "# 2"\n# 注\n乙: { # 注\n  丙: 1,\n} # 注\n"丁": 1 # 注\n戊: 2';
    expect(stripComments(text)).toBe('\n甲:\n- 1\n- "# 2"\n乙: {\n  丙: 1,\n}\n"丁": 1\n戊: 2');
  });

  it('adds no line to a text that keeps its last line ends', () => {
    const text = '甲: |+\n  字\n\n# 注\n乙: 1\n';
    expect(parse(stripComments(text))).toEqual(parse(text));
  });

  it.each([...readEdition()])('leaves the data of %s as they are', (_, file) => {
    const text = 'text' in file ? file.text : Buffer.from(file.bytes).toString('utf8');
    const stripped = stripComments(text);
    expect(parse(stripped)).toEqual(parse(text));
    expect(stripped).not.toMatch(/^\s*#/m);
    expect(stripped).not.toMatch(/[ \t]$/m);
  });

  it('changes no data in random files, and leaves nothing to strip', () => {
    const piece = fc.constantFrom(
      '甲: 1',
      '乙: "a # b"',
      '丙: |',
      '  # 文',
      '  字',
      '# 注',
      ' # 注',
      '',
      '丁: [1, # 注',
      '  2]',
      "戊: '#'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const read = (source: string): unknown => {
          try {
            return parse(source, { uniqueKeys: false });
          } catch {
            return undefined;
          }
        };
        const data = read(text);
        fc.pre(data !== undefined);
        const stripped = stripComments(text);
        expect(read(stripped)).toEqual(data);
        expect(stripComments(stripped)).toBe(stripped);
      }),
    );
  });
});
