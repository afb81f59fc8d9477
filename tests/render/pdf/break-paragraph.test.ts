import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../../src/render/pdf/engine/break-paragraph.js';
import { measurePieces } from '../../../src/render/pdf/engine/line-ruler.js';
import { textOfPieces, toPieces } from './pieces.js';

/** The lines of a text whose characters are one point wide. */
function linesOf(text: string, width: number, justified: boolean, indent = 0): readonly string[] {
  const pieces = toPieces(text);
  const measure = { first: width - indent, rest: width, justified };
  return breakParagraph(measurePieces(pieces, 1, 0), measure).map(({ start, end }) =>
    textOfPieces(pieces.slice(start, end)),
  );
}

describe('a justified paragraph', () => {
  it.each([
    ['fills its lines', '一二三四五六七八九十', 4, ['一二三四', '五六七八', '九十']],
    ['squeezes the mark at a line’s end', '一二三，四五六七八', 3.5, ['一二三，', '四五六', '七八']],
    [
      'squeezes inside to take one in',
      '甲（一二）三四五六七八。九十',
      10,
      ['甲（一二）三四五六七', '八。九十'],
    ],
    ['keeps a mark from a line’s start', '一二三四，五六', 4, ['一二三', '四，五六']],
    ['keeps a quantity whole', '安排预算2477.28万元整', 8, ['安排预算', '2477.28万元整']],
    ['brings a character down to the last', '一二三四五六七八九', 8, ['一二三四五六七', '八九']],
    ['takes a character in from the last', '（一二），三四五六', 8, ['（一二），三四五六']],
  ])('%s', (_, text, width, expected) => {
    expect(linesOf(text, width, true)).toEqual(expected);
  });

  it('looks at the whole paragraph: a line gives a character so that a later one has no wide gaps', () => {
    const text = '一二三四五六七八九十一二三四五2477.28万元，';
    const lines = linesOf(text, 10, true);
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines[0]).not.toBe('一二三四五六七八九十');
  });

  it('breaks 16,000 characters in no time', () => {
    const text = '围绕区政府中心工作，加强调查研究（含2019年结转），掌握工作动态；'.repeat(500);
    const start = process.cpuUsage();
    const lines = linesOf(text, 28, true);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
    expect(lines.join('')).toBe(text);
  });
});

describe('a ragged paragraph', () => {
  it.each([
    ['fills its lines', '一二三四五六七', 4, ['一二三四', '五六七']],
    ['leaves no character alone', '一二三四五', 4, ['一二三', '四五']],
    ['spends no line on that', '一二三四五六七八九', 4, ['一二三四', '五六七', '八九']],
    ['squeezes only the mark at a line’s end', '（一二）三四。', 6.5, ['（一二）三四。']],
    ['squeezes nothing inside', '（一二）三四五六', 7, ['（一二）三四', '五六']],
  ])('%s', (_, text, width, expected) => {
    expect(linesOf(text, width, false)).toEqual(expected);
  });
});
