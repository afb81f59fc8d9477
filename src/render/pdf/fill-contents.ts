import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { contentsStyle } from '../../document/leaf-style.js';
import type { PrintedEntry } from '../printed-contents.js';
import { addLine, linesOf } from './engine/page-lines.js';
import type { PlacedLine } from './engine/placed-line.js';
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
  const { x: left = 0, y: top = 0 } = line;
  const right = page.pageSize.width - page.pageMargins.right;
  const gap = GAP * style.字号;
  const from = left + endOf(line) + gap;
  const number = setText(entry.label, style, furnisher);
  const numberLeft = right - number.getWidth();
  for (const inline of number.inlines) {
    line.inlines.push({ ...inline, x: numberLeft - left + (inline.x ?? 0) });
  }
  const pitch = setText(DOT, style, furnisher).getWidth();
  const { start, count } = placeDots(from, numberLeft - gap, right, pitch);
  if (count > 0) addLine(page, setText(DOT.repeat(count), style, furnisher), start, top);
}

/** Where a line's words end, from its start. */
function endOf({ inlines }: PlacedLine): number {
  const last = inlines.at(-1);
  return last ? (last.x ?? 0) + last.width - last.trailingCut : 0;
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
