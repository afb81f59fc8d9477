import type { PdfGlyph } from '../pdf/pdf-page.js';
import type { RandomParagraph } from './random-paragraph.js';
import type { PaintedLine } from './set-paragraphs.js';

/** What breaks the rules, and how often a unit was wider than its column and so was broken. */
export type Judgement = { readonly faults: readonly string[]; readonly wideUnits: number };

const NEVER_FIRST = /[、，。．：；！？”’）》〉】〕」』〗｝］)\]},.:;!?·…—～%％℃/-]/u;
const NEVER_LAST = /[“‘（《〈【〔「『〖｛［([{￥¥№/-]/u;
const MARK = /[\p{P}\p{Z}]/u;

/** Looks at where the lines of a paragraph end: marks at their edges, parted quantities, a character alone at the end. */
export function judgeBreaks({ text, whole }: RandomParagraph, lines: readonly PaintedLine[]): Judgement {
  const characters = [...text];
  const glyphs = lines.flatMap((line) => line.glyphs);
  const width = (lines[0]?.right ?? 0) - (lines[0]?.left ?? 0);
  const mayBreak = characters.map((_, index) => index === 0 || isBreak(characters, whole, index));
  const broken = startsOf(lines).filter((start) => !mayBreak[start]);
  const isTooWide = (start: number) => unitWidth(glyphs, mayBreak, start) > width;
  const faults = broken
    .filter((start) => !isTooWide(start))
    .map(
      (start) => `broken at ${characters.slice(Math.max(0, start - 9), start).join('')}|${characters[start]}`,
    );
  return {
    faults: [...faults, ...judgeLastLine(lines, mayBreak, width)],
    wideUnits: broken.filter(isTooWide).length,
  };
}

function isBreak(characters: readonly string[], whole: RandomParagraph['whole'], index: number): boolean {
  if (whole.some(({ start, end }) => start < index && index < end)) return false;
  const before = characters.slice(0, index).findLast((character) => character !== ' ') ?? '';
  const after = characters.slice(index).find((character) => character !== ' ') ?? '';
  return !NEVER_LAST.test(before) && !NEVER_FIRST.test(after);
}

function startsOf(lines: readonly PaintedLine[]): readonly number[] {
  let start = 0;
  return lines.slice(0, -1).map((line) => {
    start += line.glyphs.length;
    return start;
  });
}

/** How wide the unit around an index is if nothing in it is squeezed. */
function unitWidth(glyphs: readonly PdfGlyph[], mayBreak: readonly boolean[], index: number): number {
  const start = mayBreak.findLastIndex((may, place) => may && place <= index);
  const next = mayBreak.findIndex((may, place) => may && place > index);
  return widthOf(glyphs.slice(start, next === -1 ? glyphs.length : next));
}

/** CLREQ: no single character, nor one with its marks, on the last line of a paragraph. */
function judgeLastLine(
  lines: readonly PaintedLine[],
  mayBreak: readonly boolean[],
  width: number,
): readonly string[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before || lettersOf(last.glyphs) >= 2) return [];
  const start = startsOf(lines).at(-1) ?? 0;
  const earlier = mayBreak.findLastIndex((may, index) => may && index < start);
  const brought = before.glyphs.slice(before.glyphs.length - (start - earlier));
  const kept = before.glyphs.slice(0, before.glyphs.length - brought.length);
  const canBring = lettersOf(kept) >= 2 && widthOf([...brought, ...last.glyphs]) <= width;
  return canBring ? [`alone: ${before.glyphs.map(({ text }) => text).join('')}|${textOf(last)}`] : [];
}

function lettersOf(glyphs: readonly PdfGlyph[]): number {
  return glyphs.filter(({ text }) => !MARK.test(text)).length;
}

function widthOf(glyphs: readonly PdfGlyph[]): number {
  return glyphs.reduce((sum, { left, right }) => sum + right - left, 0);
}

export function textOf({ glyphs }: PaintedLine): string {
  return glyphs.map(({ text }) => text).join('');
}
