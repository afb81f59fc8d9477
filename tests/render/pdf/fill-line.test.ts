import { describe, expect, it } from 'vitest';
import { adjustLine, type Fill } from '../../../src/render/pdf/engine/adjust-line.js';
import { fillLine } from '../../../src/render/pdf/engine/fill-line.js';
import { measurePieces } from '../../../src/render/pdf/engine/line-ruler.js';
import { toPieces } from './pieces.js';

/** Where the pieces of a line stand in points of which each Chinese character takes one. */
function placesOf(text: string, width: number, fill: Fill, gap = 0): readonly number[] {
  const pieces = toPieces(text);
  const { places } = fillLine(measurePieces(pieces, 1, gap), { start: 0, end: pieces.length }, width, fill);
  return places.map((place) => Math.round(place * 1000) / 1000);
}

function widthOf(text: string, width: number, fill: Fill, gap = 0): number {
  const pieces = toPieces(text);
  return fillLine(measurePieces(pieces, 1, gap), { start: 0, end: pieces.length }, width, fill).width;
}

describe('adjacent marks', () => {
  it.each([
    ['。”甲', [0, 0.5, 1.5]],
    ['）、甲', [0, 0.5, 1.5]],
    ['”（甲', [0, 0.5, 1.5]],
    ['：“甲', [0, 0.5, 1.5]],
    ['》《甲', [0, 0.5, 1.5]],
    ['（“甲', [0, 0.5, 1.5]],
    ['！”）。甲', [0, 0.5, 1, 1.5, 2.5]],
    ['》，《甲', [0, 0.5, 1, 2]],
    ['（）甲', [0, 1, 2]],
    ['？”甲', [0, 0.75, 1.75]],
    ['……”甲', [0, 2, 3]],
    ['，甲，', [0, 1, 2]],
    ['·（甲', [0, 0.5, 1.5]],
    ['‧（甲', [0, 0.5, 1.5]],
  ])('%s take one and a half em where half an em between them is blank', (text, expected) => {
    expect(placesOf(text, 99, 'last')).toEqual(expected);
  });
});

describe('a line that is too full is squeezed', () => {
  it('but no glyph starts before the one it follows: programs that read the file would swap them', () => {
    const pieces = toPieces('甲its（甲');
    const ruler = measurePieces(pieces, 1, 0);
    const range = { start: 0, end: pieces.length };
    expect(adjustLine(ruler, range, 4.25, 'full').kind).toBe('squeezed');
    expect(adjustLine(ruler, range, 4, 'full').kind).toBe('overfull');
  });

  it.each([
    ['at its end first', '甲，乙。', 3.5, [0, 1, 2, 3]],
    [
      'at interpuncts before brackets, alike on both sides',
      '甲·乙（丙丁',
      5.75,
      [0, 0.875, 1.75, 2.75, 3.75, 4.75],
    ],
    ['at brackets before commas', '甲（乙）丙，丁', 6.5, [0, 0.75, 1.75, 2.75, 3.5, 4.5, 5.5]],
    ['at commas when brackets have given all', '甲（乙）丙，丁', 5.75, [0, 0.5, 1.5, 2.5, 3, 4, 4.75]],
    [
      'no further between marks than a quarter of an em from start to start',
      '甲”（乙',
      3.25,
      [0, 1, 1.25, 2.25],
    ],
    ['at stops last', '甲。乙，丙', 4.25, [0, 1, 1.75, 2.75, 3.25]],
  ])('%s', (_, text, width, expected) => {
    expect(placesOf(text, width, 'full')).toEqual(expected);
    expect(widthOf(text, width, 'full')).toBeCloseTo(width, 9);
  });

  it('at gaps between Chinese and Western text, to an eighth of an em', () => {
    expect(placesOf('甲ab乙', 3.25, 'full', 0.25)).toEqual([0, 1.125, 2.25]);
  });

  it('never but at the end, if it is ragged', () => {
    expect(placesOf('甲（乙）丙。', 5.5, 'ragged')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(widthOf('甲（乙）丙。', 5.5, 'ragged')).toBe(5.5);
  });
});

describe('a line that is too short is stretched', () => {
  it.each([
    ['evenly', '甲乙丙', 3.5, 0, [0, 1.25, 2.5]],
    ['at gaps first', '甲ab乙丙', 4.75, 0.25, [0, 1.375, 2.75, 3.75]],
    ['at gaps to half an em, then evenly', '甲ab乙丙', 5.3, 0.25, [0, 1.6, 3.2, 4.3]],
    ['not inside quantities, dashes and ellipses', '甲5%乙——丙', 7, 0, [0, 1.25, 1.75, 2.5, 3.75, 6]],
  ])('%s', (_, text, width, gap, expected) => {
    expect(placesOf(text, width, 'full', gap)).toEqual(expected);
    expect(widthOf(text, width, 'full', gap)).toBeCloseTo(width, 9);
  });

  it('not at all, if it is the last or would need more than half an em at each joint', () => {
    expect(placesOf('甲乙丙', 3.5, 'last')).toEqual([0, 1, 2]);
    expect(placesOf('甲乙丙', 4.5, 'full')).toEqual([0, 1, 2]);
    expect(placesOf('甲乙丙', 4, 'full')).toEqual([0, 1.5, 3]);
  });
});

describe('the gap between Chinese and Western text', () => {
  it.each([
    ['甲2019年', [0, 1.25, 3.5]],
    ['（2019）年', [0, 1, 3, 4]],
    ['甲，5', [0, 1, 2]],
    ['甲 b', [0, 1, 1.5]],
    ['5%甲', [0, 0.5, 1]],
  ])('stands in %s beside letters and digits alone', (text, expected) => {
    expect(placesOf(text, 99, 'last', 0.25)).toEqual(expected);
  });
});
