import { edges } from './rule-segments.js';
import { lastRow, measureRows, type Rows, sum } from './table-rows.js';

/** What a page has for rows that it cannot hold whole. Lengths are points. */
export type Room = {
  readonly available: number;
  /** What the next page has, under the repeated head. */
  readonly full: number;
  /** Whether the rows may start on the next page instead: not under a head, which would stand alone. */
  readonly mayWait: boolean;
};

/** Between two rows, or inside a row: then the row stands on both sides. */
export type Cut = { readonly lastHeadRow: number; readonly inside: boolean };

const TOLERANCE = 0.01;

/**
 * Where rows may part, the best place first. Rows that spanning cells tie together are not parted if a page can hold
 * them: what crosses a cut between them is as little as possible, then the cut is as low as possible. A row is parted
 * only if no page can hold it. None, if the rows should rather start on the next page.
 */
export function chooseCuts<L>(rows: Rows<L>, room: Room, paddingY: number): readonly Cut[] {
  const tops = edges(measureRows(rows, paddingY));
  const fits = (row: number) => (tops[row] ?? 0) <= room.available + TOLERANCE;
  const kept: number[] = [0];
  let rowIsTooTall = true;
  for (const bounds of listBounds(rows)) {
    const from = kept[kept.length - 1] ?? 0;
    const fitting = bounds.filter((row) => row > from && fits(row));
    const to = fitting[fitting.length - 1] ?? from;
    if (to > from) kept.push(to);
    const next = bounds.find((row) => row > to) ?? rows.rowCount;
    rowIsTooTall = blockHeight(rows, to, next, paddingY) > room.full + TOLERANCE;
    if (!rowIsTooTall && (to > 0 || room.mayWait)) break;
  }
  const between = kept.filter((row) => row > 0).map((row) => ({ lastHeadRow: row - 1, inside: false }));
  const lowest = kept[kept.length - 1] ?? 0;
  return [
    ...(ownRowsFit(rows, room, paddingY) ? [{ lastHeadRow: rows.rowCount - 1, inside: true }] : []),
    ...(rowIsTooTall ? [{ lastHeadRow: lowest, inside: true }] : []),
    ...between.reverse(),
  ];
}

/** Every cut, the lowest first, between rows before inside of them: where the rows must part on this page. */
export function listCuts<L>(rows: Rows<L>): readonly Cut[] {
  const down = Array.from({ length: rows.rowCount }, (_, index) => rows.rowCount - 1 - index);
  return [
    ...down.slice(1).map((lastHeadRow) => ({ lastHeadRow, inside: false })),
    ...down.map((lastHeadRow) => ({ lastHeadRow, inside: true })),
  ];
}

/**
 * The least height that shows something of rows that must be parted: their first block that a page can hold, else two
 * lines of their first row.
 */
export function leastHeight<L>(rows: Rows<L>, full: number, paddingY: number): number {
  for (const bounds of listBounds(rows)) {
    const height = blockHeight(rows, 0, bounds[0] ?? rows.rowCount, paddingY);
    if (height <= full) return Math.max(height, leastLines(rows, paddingY));
  }
  return leastLines(rows, paddingY);
}

const LEAST_LINES = 2;

function leastLines<L>({ cells }: Rows<L>, paddingY: number): number {
  const first = cells.filter((cell) => cell.row === 0);
  return Math.max(
    0,
    ...first.map(({ lines, linePitch }) => Math.min(LEAST_LINES, lines.length) * linePitch + 2 * paddingY),
  );
}

/**
 * The rows at which blocks of rows start, from the largest blocks (fewest cells cross their bounds) down to single rows;
 * neither the first row nor the end is among them.
 */
function listBounds<L>({ rowCount, cells }: Rows<L>): readonly (readonly number[])[] {
  const crossings = Array.from({ length: rowCount }, () => 0);
  for (const cell of cells) {
    for (let row = cell.row + 1; row <= lastRow(cell); row += 1) crossings[row] = (crossings[row] ?? 0) + 1;
  }
  const inner = Array.from({ length: Math.max(0, rowCount - 1) }, (_, index) => index + 1);
  const levels = [...new Set(inner.map((row) => crossings[row] ?? 0))].sort((a, b) => a - b);
  return [[], ...levels.map((level) => inner.filter((row) => (crossings[row] ?? 0) <= level))];
}

function ownRowsFit<L>({ rowCount, cells }: Rows<L>, { available }: Room, paddingY: number): boolean {
  const own = cells.filter((cell) => cell.rowSpan === 1);
  return sum(measureRows({ rowCount, cells: own }, paddingY)) <= available + TOLERANCE;
}

/** The height of the rows from one to another, without cells that reach beyond them. */
function blockHeight<L>({ cells }: Rows<L>, from: number, to: number, paddingY: number): number {
  const inside = cells.filter((cell) => cell.row >= from && lastRow(cell) < to);
  const moved = inside.map((cell) => ({ ...cell, row: cell.row - from }));
  return sum(measureRows({ rowCount: to - from, cells: moved }, paddingY));
}
