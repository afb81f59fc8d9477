import { cellHeight, lastRow, measureRows, type Rows, type RowsCell, sum } from './table-rows.js';

/** Rows parted at a page's foot. `heights` are those of the rows of `head`. */
export type RowsSplit<L> = {
  readonly head: Rows<L>;
  readonly heights: readonly number[];
  readonly tail: Rows<L>;
};

/** Between two rows, or inside a row: then the row stands on both sides. */
type Cut = { readonly lastHeadRow: number; readonly inside: boolean };

const TOLERANCE = 0.01;

/**
 * Parts rows that are higher than `available`. It parts between rows where it can, as low as it can, and inside a
 * row only where the row itself (or a cell that ends with it) does not fit. The lines of a cell that crosses the cut
 * go on in the tail: none is lost, none is said twice. Undefined if neither a row nor a line would stand in the head.
 */
export function splitRows<L>(rows: Rows<L>, available: number, paddingY: number): RowsSplit<L> | undefined {
  for (const cut of listCuts(rows, available, paddingY)) {
    const split = splitAt(rows, cut, available, paddingY);
    if (split && (!cut.inside || split.head.cells.some((cell) => cell.lines.length > 0))) return split;
  }
  return undefined;
}

function listCuts<L>(rows: Rows<L>, available: number, paddingY: number): readonly Cut[] {
  const own = measureRows({ ...rows, cells: rows.cells.filter((cell) => cell.rowSpan === 1) }, paddingY);
  let fitting = 0;
  for (
    let used = own[0] ?? 0;
    fitting < rows.rowCount && used <= available + TOLERANCE;
    used += own[fitting] ?? 0
  ) {
    fitting += 1;
  }
  const lastFitting = fitting - 1;
  const cuts: Cut[] = [];
  if (lastFitting === rows.rowCount - 1) cuts.push({ lastHeadRow: lastFitting, inside: true });
  for (let row = Math.min(lastFitting, rows.rowCount - 2); row >= 0; row -= 1) {
    cuts.push({ lastHeadRow: row, inside: false });
  }
  for (let row = Math.max(0, lastFitting); row >= 0; row -= 1) cuts.push({ lastHeadRow: row, inside: true });
  return cuts;
}

function splitAt<L>(rows: Rows<L>, cut: Cut, available: number, paddingY: number): RowsSplit<L> | undefined {
  const started = rows.cells.filter((cell) => cell.row <= cut.lastHeadRow);
  const whole = started.filter((cell) => isWhole(cell, cut));
  const rowCount = cut.lastHeadRow + 1;
  const least = measureRows({ rowCount, cells: whole }, paddingY);
  if (sum(least) > available + TOLERANCE) return undefined;
  const parted = started
    .filter((cell) => !isWhole(cell, cut))
    .map((cell) => partCell(cell, cut, available - sum(least.slice(0, cell.row)), paddingY));
  const head = { rowCount, cells: [...whole, ...parted.map(({ above }) => above)] };
  const firstTailRow = cut.inside ? cut.lastHeadRow : cut.lastHeadRow + 1;
  const later = rows.cells.filter((cell) => cell.row > cut.lastHeadRow);
  const tailCells = [...parted.map(({ below }) => below), ...later].map((cell) => moveUp(cell, firstTailRow));
  const tail = { rowCount: rows.rowCount - firstTailRow, cells: tailCells };
  return { head, heights: measureRows(head, paddingY), tail };
}

function isWhole<L>(cell: RowsCell<L>, cut: Cut): boolean {
  const end = lastRow(cell);
  return end < cut.lastHeadRow || (end === cut.lastHeadRow && !cut.inside);
}

function partCell<L>(cell: RowsCell<L>, cut: Cut, room: number, paddingY: number) {
  const capacity = Math.floor((room - 2 * paddingY + TOLERANCE) / cell.linePitch);
  const count = Math.max(0, Math.min(cell.lines.length, capacity));
  const firstTailRow = cut.inside ? cut.lastHeadRow : cut.lastHeadRow + 1;
  const above: RowsCell<L> = {
    ...cell,
    rowSpan: cut.lastHeadRow - cell.row + 1,
    lines: cell.lines.slice(0, count),
    continues: true,
  };
  const below: RowsCell<L> = {
    ...cell,
    row: firstTailRow,
    rowSpan: lastRow(cell) - firstTailRow + 1,
    lines: cell.lines.slice(count),
    continued: true,
  };
  return { above, below };
}

function moveUp<L>(cell: RowsCell<L>, rows: number): RowsCell<L> {
  return { ...cell, row: cell.row - rows };
}

/** The height of rows that are not parted. */
export function heightOfRows<L>(rows: Rows<L>, paddingY: number): number {
  return sum(measureRows(rows, paddingY));
}

/** The least height that shows something of rows that must be parted: the first line of their first row. */
export function leastHeight<L>(rows: Rows<L>, paddingY: number): number {
  const first = rows.cells.filter((cell) => cell.row === 0);
  return Math.max(
    0,
    ...first.map((cell) => cellHeight({ ...cell, lines: cell.lines.slice(0, 2) }, paddingY)),
  );
}
