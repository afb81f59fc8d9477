import { type Cut, chooseCuts, listCuts, type Room } from './choose-cut.js';
import { lastRow, measureRows, type Rows, type RowsCell, spreadRows, sum } from './table-rows.js';

/** Rows parted at a page's foot. `heights` are those of the rows of `head`. */
export type RowsSplit<L> = {
  readonly head: Rows<L>;
  readonly heights: readonly number[];
  readonly tail: Rows<L>;
};

/** CLREQ: at least two lines of a text on each side, unless it cannot be otherwise. */
const LEAST_LINES = 2;

const TOLERANCE = 0.01;

/**
 * Parts rows that are higher than the page's room, at the best place that {@link chooseCuts} knows. The lines of a
 * cell that crosses the cut go on in the tail: none is lost, none is said twice. A spanning cell whose text stands in
 * the head is shown in the tail by its label. Undefined if the rows should start on the next page.
 */
export function splitRows<L>(rows: Rows<L>, room: Room, paddingY: number): RowsSplit<L> | undefined {
  const part = (cut: Cut, care: Care) => splitAt(rows, cut, { ...room, paddingY, care });
  const best = firstOf(chooseCuts(rows, room, paddingY), (cut) => part(cut, 'careful'));
  if (best || room.mayWait) return best;
  return firstOf(listCuts(rows), (cut) => part(cut, 'atAll'));
}

/** `careful`: every text that starts above the cut shows two lines or all; `atAll`: a single line of one is enough. */
type Care = 'careful' | 'atAll';

type Terms = { readonly available: number; readonly paddingY: number; readonly care: Care };

function splitAt<L>(rows: Rows<L>, cut: Cut, terms: Terms): RowsSplit<L> | undefined {
  const { available, care, paddingY } = terms;
  const started = rows.cells.filter((cell) => cell.row <= cut.lastHeadRow);
  const whole = started.filter((cell) => isWhole(cell, cut));
  const rowCount = cut.lastHeadRow + 1;
  const least = measureRows({ rowCount, cells: whole }, paddingY);
  if (sum(least) > available + TOLERANCE) return undefined;
  const parted = started
    .filter((cell) => !isWhole(cell, cut))
    .map((cell) => ({ cell, ...partCell(cell, cut, available - sum(least.slice(0, cell.row)), terms) }));
  const shown = parted.filter(({ cell, above }) => cell.lines.length === 0 || above.lines.length > 0);
  const somethingShows = shown.some(({ above }) => above.lines.length > 0 && !above.said);
  if (care === 'careful' ? shown.length < parted.length : cut.inside && !somethingShows) return undefined;
  const head = { rowCount, cells: [...whole, ...parted.map(({ above }) => above)] };
  const firstTailRow = firstRowBelow(cut);
  const later = rows.cells.filter((cell) => cell.row > cut.lastHeadRow);
  const tailCells = [...parted.map(({ below }) => below), ...later].map((cell) => moveUp(cell, firstTailRow));
  const tail = { rowCount: rows.rowCount - firstTailRow, cells: tailCells };
  return { head, heights: spreadRows(head, paddingY), tail };
}

function isWhole<L>(cell: RowsCell<L>, cut: Cut): boolean {
  const end = lastRow(cell);
  return end < cut.lastHeadRow || (end === cut.lastHeadRow && !cut.inside);
}

function firstRowBelow({ inside, lastHeadRow }: Cut): number {
  return inside ? lastHeadRow : lastHeadRow + 1;
}

type PartedCell<L> = { readonly above: RowsCell<L>; readonly below: RowsCell<L> };

function partCell<L>(cell: RowsCell<L>, cut: Cut, room: number, { care, paddingY }: Terms): PartedCell<L> {
  const { above, below } = cutSpan(cell, cut);
  const capacity = Math.max(0, Math.floor((room - 2 * paddingY + TOLERANCE) / cell.linePitch));
  if (cell.said) return { above: capacity < cell.lines.length ? { ...above, lines: [] } : above, below };
  const count = countAbove(cell.lines.length, capacity, care);
  const label = count === cell.lines.length ? cell.label() : [];
  if (label.length > 0) return { above, below: { ...below, lines: label, said: true, fromTop: false } };
  return {
    above: { ...above, lines: cell.lines.slice(0, count), fromTop: true },
    below: { ...below, lines: cell.lines.slice(count), fromTop: true },
  };
}

function cutSpan<L>(cell: RowsCell<L>, cut: Cut): PartedCell<L> {
  const row = firstRowBelow(cut);
  return {
    above: { ...cell, rowSpan: cut.lastHeadRow - cell.row + 1 },
    below: { ...cell, row, rowSpan: lastRow(cell) - row + 1 },
  };
}

/** How many of a text's lines stand above the cut. */
function countAbove(lines: number, capacity: number, care: Care): number {
  if (lines <= capacity) return lines;
  const count = Math.min(capacity, lines - LEAST_LINES);
  if (count >= LEAST_LINES) return count;
  return care === 'careful' ? 0 : capacity;
}

function moveUp<L>(cell: RowsCell<L>, rows: number): RowsCell<L> {
  return { ...cell, row: cell.row - rows };
}

/** The height of rows that are not parted. */
export function heightOfRows<L>(rows: Rows<L>, paddingY: number): number {
  return sum(measureRows(rows, paddingY));
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
