import type { Inline } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { addWidths, splitUnits } from '../table/text-width.js';

/** Widths in em, at the upper end of what Times New Roman and Chinese fonts have. */
const FULL_WIDTH = 1;
const WIDE_LATIN = 0.95;
const NARROW_LATIN = 0.55;

/** The quarter em that Word puts before and after Latin text between Chinese characters. */
const LATIN_GAPS = 0.5;

const ASCII_WIDTHS: readonly number[] = Array.from({ length: 0x7f }, (_, code) =>
  /[A-Zmw%@&]/.test(String.fromCharCode(code)) ? WIDE_LATIN : NARROW_LATIN,
);

/** More than any character takes, with its share of the gaps. */
const WIDEST = FULL_WIDTH + LATIN_GAPS / 2;

/**
 * How many lines a text takes in a measure of `measure` em. Word's own line breaking is not known here: widths err
 * towards more, and punctuation is neither squeezed nor hung. An empty text takes one line.
 */
export function estimateLines(inlines: readonly Inline[], measure: number): number {
  const width = Math.max(FULL_WIDTH, measure);
  let lines = 0;
  for (const text of textOf(inlines).split('\n')) lines += countLines(text, width);
  return lines;
}

function countLines(text: string, measure: number): number {
  if (text.length * WIDEST <= measure) return 1;
  let lines = 1;
  let used = 0;
  for (const unit of splitUnits(text)) {
    const whole = measureUnit(unit);
    // A unit that is longer than a line is broken anywhere.
    for (const width of whole > measure ? Array.from(unit, measureCharacter) : [whole]) {
      if (used + width > measure && used > 0) {
        lines += 1;
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}

function measureUnit(unit: string): number {
  const isWord = unit.length > 1 && /[!-~]/.test(unit);
  return addWidths(isWord ? LATIN_GAPS : 0, unit, ASCII_WIDTHS);
}

function measureCharacter(character: string): number {
  return addWidths(0, character, ASCII_WIDTHS);
}
