import type { Inline } from 'pdfmake/js/Line.js';
import { CHANGE_LOOKS, CHANGE_RULE } from './change-look.js';
import type { DrawnRule, ShownRun } from './content-stream.js';
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
  const color = changeLook(run)?.color;
  const [right, below] = turn === 'clockwise' ? [x - down, y + along] : [x + along, y + down];
  return {
    font: first.font.id,
    size: first.fontSize,
    x: right,
    y: pageHeight - below,
    turn,
    ...(color && { color }),
    ...spaceGlyphs(run),
  };
}

/** The rule through or under a part of a line, if a correction changed it: where the part stands in a size of its own, too. */
export function ruleChange(
  part: readonly Inline[],
  line: PlacedLine,
  pageHeight: number,
): DrawnRule | undefined {
  const look = changeLook(part);
  const { left, right } = boxOf(line, part);
  if (!look || right <= left) return undefined;
  const em = emOf(line);
  const y = pageHeight - (line.y ?? 0) - baselineOf(line) + look.rise * em;
  const half = (CHANGE_RULE * em) / 2;
  return { x1: left + half, x2: right - half, y1: y, y2: y, width: 2 * half, color: look.color };
}

function changeLook(part: readonly Inline[]) {
  const change = part[0]?.stretch?.change;
  return change && CHANGE_LOOKS[change];
}

/** What some neighbouring inlines of a line fill: as wide as their characters, as high as the line's pitch. */
export function boxOf(line: PlacedLine, part: readonly Inline[]): Box {
  const { x = 0, y = 0, turn = 'upright' } = line;
  const height = line.getHeight();
  const [first, last] = [part[0], part.at(-1)];
  const start = first?.x ?? 0;
  const end = (last?.x ?? 0) + (last?.width ?? 0) - (last?.trailingCut ?? 0);
  return turn === 'clockwise'
    ? { left: x - height, top: y + start, right: x, bottom: y + end }
    : { left: x + start, top: y, right: x + end, bottom: y + height };
}

/** How far the baseline stands below the line's upper edge: the em is centred in the pitch. */
function baselineOf(line: PlacedLine): number {
  const em = emOf(line);
  return (line.getHeight() - em) / 2 + ASCENT * em;
}

/** The size of a line's text; raised characters are smaller. */
function emOf({ inlines }: PlacedLine): number {
  return Math.max(0, ...inlines.map(({ fontSize, rise }) => (rise === 0 ? fontSize : 0)));
}
