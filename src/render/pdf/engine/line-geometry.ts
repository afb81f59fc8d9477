import { CHANGE_LOOKS, CHANGE_RULE, type ChangeLook } from './change-look.js';
import type { DrawnRule, Turn } from './content-stream.js';
import type { Box } from './painted.js';
import type { PlacedLine } from './placed-line.js';
import type { LinePart, LineRun, SetLine } from './set-line.js';

/** The share of an em that stands above the baseline; all fonts are set on one baseline by it. */
const ASCENT = 0.88;

/** Where a run starts on a page, in points from its lower left corner. */
export type RunPlace = { readonly x: number; readonly y: number; readonly turn: Turn };

/** Where a run of a line starts on a page of this height: all fonts of the line stand on one baseline. */
export function placeRun(run: LineRun, { set, x, y, turn }: PlacedLine, pageHeight: number): RunPlace {
  const down = baselineOf(set) - run.rise;
  return turn === 'clockwise'
    ? { x: x - down, y: pageHeight - (y + run.x), turn }
    : { x: x + run.x, y: pageHeight - (y + down), turn: 'upright' };
}

/** The rule through or under a part of a line, if a correction changed it: where the part stands in a size of its own, too. */
export function ruleChange(part: LinePart, line: PlacedLine, pageHeight: number): DrawnRule | undefined {
  const look = lookOf(part);
  if (!look) return undefined;
  const { left, right } = boxOf(line, part);
  if (right <= left) return undefined;
  const { em } = line.set;
  const y = pageHeight - line.y - baselineOf(line.set) + look.rise * em;
  const half = (CHANGE_RULE * em) / 2;
  return { x1: left + half, x2: right - half, y1: y, y2: y, width: 2 * half, color: look.color };
}

/** How a part shows that a correction changed it. */
export function lookOf({ stretch }: LinePart): ChangeLook | undefined {
  return stretch?.change && CHANGE_LOOKS[stretch.change];
}

/** What a part of a line fills: as wide as its characters, as high as the line's pitch. */
export function boxOf({ set, x, y, turn }: PlacedLine, { start, end }: LinePart): Box {
  const { height } = set;
  return turn === 'clockwise'
    ? { left: x - height, top: y + start, right: x, bottom: y + end }
    : { left: x + start, top: y, right: x + end, bottom: y + height };
}

/** How far the baseline stands below the line's upper edge: the em is centred in the pitch. */
function baselineOf({ em, height }: SetLine): number {
  return (height - em) / 2 + ASCENT * em;
}
