import { inkBox } from '../measure/ink.js';
import type { PdfGlyph } from '../pdf/pdf-page.js';
import { textOf } from './judge-breaks.js';
import type { PaintedLine } from './set-paragraphs.js';

/** How a line was set, besides its faults. */
export type SpacingJudgement = {
  readonly faults: readonly string[];
  /** Too little text for its measure: left short, since even half an em between all characters would not fill it. */
  readonly isLoose: boolean;
};

/** In em: what rounding to thousandths of an em in the file may add up to. */
const ROUNDING = 0.012;
const MOST_EVEN = 0.5;
const HAN = /\p{Script=Han}/u;
const NARROW = /^[!-~ ±¥]$/u;
const SQUEEZABLE = /[·、，。．：；！？”’）》〉】〕」』“‘（《〈【〔「『]/u;
const OPENING = /[“‘（《〈【〔「『]/u;
const CLOSING = /[、，。：；！”’）》〉】〕」』]/u;

/** Looks at where the glyphs of a line stand, in em: nothing outside, nothing over another, gaps within their bounds. */
export function judgeSpacing(line: PaintedLine): SpacingJudgement {
  const glyphs = dropTrailingSpaces(line.glyphs);
  const em = glyphs[0]?.size ?? 1;
  const gaps = glyphs.slice(1).map((glyph, index) => (glyph.left - (glyphs[index]?.right ?? 0)) / em);
  const hanGaps = gaps.filter((_, index) => isHanPair(glyphs, index));
  const even = hanGaps.length > 0 ? Math.max(...hanGaps) : undefined;
  const end = ((glyphs.at(-1)?.right ?? line.right) - line.right) / em;
  const isLoose = !line.isLast && end < -ROUNDING * 2;
  const faults = [
    ...judgeEdges(line, glyphs, em),
    ...gaps.flatMap((gap, index) => judgePair(glyphs, index, gap)),
    ...judgeEvenness(hanGaps, line.isLast || isLoose),
    ...judgeMarks(glyphs, gaps, even),
    ...(isLoose && -end <= MOST_EVEN * countJoints(glyphs) ? [`short by ${(-end).toFixed(2)} em`] : []),
    ...(!line.isLast && !isLoose && end > 0.5 + ROUNDING ? [`long by ${end.toFixed(2)} em`] : []),
  ];
  return { faults: faults.map((fault) => `${fault}: ${textOf(line)}`), isLoose };
}

function judgeEdges(line: PaintedLine, glyphs: readonly PdfGlyph[], em: number): readonly string[] {
  const first = glyphs[0];
  const faults = glyphs
    .map(inkBox)
    .filter((ink) => ink.left < line.left - ROUNDING * em || ink.right > line.right + ROUNDING * em)
    .map(() => 'ink outside the measure');
  return first && Math.abs(first.left - line.left) > ROUNDING * em
    ? [...faults, 'starts off the edge']
    : faults;
}

/** Inked halves never overlap; characters that are no marks never come closer, and nothing goes far apart. */
function judgePair(glyphs: readonly PdfGlyph[], index: number, gap: number): readonly string[] {
  const left = glyphs[index] as PdfGlyph;
  const right = glyphs[index + 1] as PdfGlyph;
  const clear = (inkBox(right).left - inkBox(left).right) / left.size;
  const squeezable = SQUEEZABLE.test(left.text + right.text);
  const inWord = NARROW.test(left.text) && NARROW.test(right.text) && left.text !== ' ';
  const faults = [
    ...(clear < -ROUNDING ? ['overlap'] : []),
    ...(gap < -ROUNDING && !squeezable ? ['squeezed'] : []),
    ...(gap > widestGap(glyphs, index) + ROUNDING ? ['apart'] : []),
    ...(inWord && Math.abs(gap) > ROUNDING ? ['word parted'] : []),
  ];
  return faults.map((fault) => `${fault} ${left.text}${right.text} ${gap.toFixed(2)}`);
}

/** What is stretched evenly, and before it a space or a gap between Chinese and Western text to half an em. */
function widestGap(glyphs: readonly PdfGlyph[], index: number): number {
  const left = glyphs[index] as PdfGlyph;
  if (left.text !== ' ') return isMixed(left, glyphs[index + 1] as PdfGlyph) ? 2 * MOST_EVEN : MOST_EVEN;
  const spaces = index - glyphs.slice(0, index).findLastIndex(({ text }) => text !== ' ');
  return MOST_EVEN + spaces * (0.5 - (left.right - left.left) / left.size);
}

function isMixed(left: PdfGlyph, right: PdfGlyph): boolean {
  return (
    (HAN.test(left.text) && /[\w\p{Script=Greek}]/u.test(right.text)) ||
    (HAN.test(right.text) && /[\w\p{Script=Greek}]/u.test(left.text))
  );
}

/** Between Chinese characters a line gets the same everywhere; a natural one nothing. */
function judgeEvenness(hanGaps: readonly number[], isNatural: boolean): readonly string[] {
  if (hanGaps.length === 0) return [];
  const most = Math.max(...hanGaps);
  if (most - Math.min(...hanGaps) > ROUNDING) return ['uneven'];
  return isNatural && most > ROUNDING ? [`natural line stretched by ${most.toFixed(3)} em`] : [];
}

/** Two full-width marks with half an em or more of blank between them take one and a half em, squeezed lines less. */
function judgeMarks(
  glyphs: readonly PdfGlyph[],
  gaps: readonly number[],
  even: number | undefined,
): readonly string[] {
  return gaps.flatMap((gap, index) => {
    const pair = `${glyphs[index]?.text}${glyphs[index + 1]?.text}`;
    const [left = '', right = ''] = [...pair];
    const meets = CLOSING.test(left) ? SQUEEZABLE.test(right) : OPENING.test(left) && OPENING.test(right);
    if (!meets || even === undefined) return [];
    return gap > -0.5 + even + ROUNDING ? [`marks apart ${pair} ${gap.toFixed(2)}`] : [];
  });
}

function isHanPair(glyphs: readonly PdfGlyph[], index: number): boolean {
  return HAN.test(glyphs[index]?.text ?? '') && HAN.test(glyphs[index + 1]?.text ?? '');
}

/** Where a line can be stretched: not inside words, dashes and ellipses, nor before spaces. */
function countJoints(glyphs: readonly PdfGlyph[]): number {
  return glyphs.slice(1).filter(({ text }, index) => {
    const before = glyphs[index]?.text ?? '';
    if (text === ' ') return false;
    if (text === before && /[—…]/u.test(text)) return false;
    return !(NARROW.test(before) && NARROW.test(text)) || before === ' ';
  }).length;
}

function dropTrailingSpaces(glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] {
  const last = glyphs.findLastIndex(({ text }) => text !== ' ');
  return glyphs.slice(0, last + 1);
}
