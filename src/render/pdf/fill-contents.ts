import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { contentsStyle } from '../../document/leaf-style.js';
import type { PrintedEntry } from '../printed-contents.js';
import { addLine, linesOf, resetLine } from './engine/page-lines.js';
import type { PlacedLine } from './engine/placed-line.js';
import { makeLine, type SetLine } from './engine/set-line.js';
import { type Furnisher, setText } from './furnisher.js';

/** The least space between words and leader, and between leader and number, in characters. */
const GAP = 0.25;

/**
 * Ends the last line of every entry with its page number, at the right edge of the type area, and leads to it with
 * dots. The dots are a line of their own that belongs to no entry: they are no text.
 */
export function fillContents(
  pages: readonly Page[],
  entries: readonly PrintedEntry[],
  furnisher: Furnisher,
): void {
  for (const [number, { page, line }] of findLastLines(pages)) {
    const entry = entries[number];
    if (entry && entry.label !== '') finishEntry(page, line, entry, furnisher);
  }
}

type Ending = { readonly page: Page; readonly line: PlacedLine };

/** The last line of each entry, by its number. */
function findLastLines(pages: readonly Page[]): ReadonlyMap<number, Ending> {
  const endings = new Map<number, Ending>();
  for (const page of pages) {
    for (const line of linesOf(page)) {
      if (line.contentsEntry !== undefined) endings.set(line.contentsEntry, { page, line });
    }
  }
  return endings;
}

function finishEntry(page: Page, line: PlacedLine, entry: PrintedEntry, furnisher: Furnisher): void {
  const style = contentsStyle(furnisher.layout, entry.level);
  const { set, x: left, y: top } = line;
  const right = page.pageSize.width - page.pageMargins.right;
  const gap = GAP * style.字号;
  const from = left + endOf(set) + gap;
  const number = setText(entry.label, style, furnisher);
  const numberLeft = right - number.width;
  resetLine(page, line, joinLines(set, number, numberLeft - left));
  const pitch = setText(DOT, style, furnisher).width;
  const { start, count } = placeDots(from, numberLeft - gap, right, pitch);
  if (count > 0) addLine(page, { set: setText(DOT.repeat(count), style, furnisher), x: start, y: top });
}

/** Where a line's words end, from its start. */
function endOf({ parts }: SetLine): number {
  return parts.at(-1)?.end ?? 0;
}

/** A line with another that starts `at` points from its start. */
function joinLines(line: SetLine, other: SetLine, at: number): SetLine {
  const moved = other.pieces.map(({ piece, x }) => ({ piece, x: at + x }));
  return makeLine([...line.pieces, ...moved], line.height, { advance: at + other.width, cut: 0 });
}

const DOT = '.';

/** As many dots as fit between two places, on a grid from the right edge on: those of all lines stand below each other. */
function placeDots(
  from: number,
  to: number,
  right: number,
  pitch: number,
): { readonly start: number; readonly count: number } {
  const first = Math.floor((right - from) / pitch);
  const last = Math.ceil((right - to) / pitch);
  return { start: right - first * pitch, count: first - last };
}
