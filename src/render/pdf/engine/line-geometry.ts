import type { Inline } from 'pdfmake/js/Line.js';
import type { ShownRun } from './content-stream.js';
import { spaceGlyphs } from './glyph-spacing.js';
import type { Box } from './painted.js';
import type { PlacedLine } from './placed-line.js';

/** The share of an em that stands above the baseline; all fonts are set on one baseline by it. */
const ASCENT = 0.88;

/** A run of a line on a page of this height: where its first glyph starts, all fonts of the line on one baseline. */
export function placeRun(run: readonly Inline[], line: PlacedLine, pageHeight: number): ShownRun {
  const first = run[0] as Inline;
  const { x = 0, y = 0, turn = 'upright' } = line;
  const along = first.x ?? 0;
  const down = baselineOf(line) - first.rise;
  const [right, below] = turn === 'clockwise' ? [x - down, y + along] : [x + along, y + down];
  return {
    font: first.font.id,
    size: first.fontSize,
    x: right,
    y: pageHeight - below,
    turn,
    ...spaceGlyphs(run),
  };
}

/** What a line fills: as wide as its characters, as high as its pitch. */
export function boxOf(line: PlacedLine): Box {
  const { x = 0, y = 0, turn = 'upright' } = line;
  const height = line.getHeight();
  const [first, last] = [line.inlines[0], line.inlines.at(-1)];
  const start = first?.x ?? 0;
  const end = (last?.x ?? 0) + (last?.width ?? 0) - (last?.trailingCut ?? 0);
  return turn === 'clockwise'
    ? { left: x - height, top: y + start, right: x, bottom: y + end }
    : { left: x + start, top: y, right: x + end, bottom: y + height };
}

/** How far the baseline stands below the line's upper edge: the em is centred in the pitch. */
function baselineOf(line: PlacedLine): number {
  const em = Math.max(0, ...line.inlines.map(({ fontSize, rise }) => (rise === 0 ? fontSize : 0)));
  return (line.getHeight() - em) / 2 + ASCENT * em;
}
