/**
 * Rows of a table as numbers: how high they are and where they part. Pure; knows neither pdfmake nor fonts, so that
 * its promises (nothing lost, nothing over the edge) can be tested on random rows. Lengths are points.
 */

/** A cell, or what is left of one after its rows were parted. `L` is a line of text. */
export type RowsCell<L> = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly ruled: boolean;
  readonly lines: readonly L[];
  readonly linePitch: number;
  /**
   * What stands for a spanning cell on a page on which its rows go on, once its text is said: the text with （续）, or
   * that mark alone for a text too long to say again. Nothing for a cell of one row, or without text.
   */
  readonly label: () => readonly L[];
  /** All its text stands on earlier pages: its lines are its label. */
  readonly said: boolean;
  /** The text, or the row it stands in, is parted: it is set from the top. Other text is centred between its rules. */
  readonly fromTop: boolean;
};

export type Rows<L> = {
  readonly rowCount: number;
  readonly cells: readonly RowsCell<L>[];
};

const ROUNDING = 1e-6;

/** The height that a cell needs, its padding included. */
export function cellHeight<L>(cell: RowsCell<L>, paddingY: number): number {
  return cell.lines.length * cell.linePitch + 2 * paddingY;
}

/**
 * The least heights of the rows: each row holds its own cells; what a spanning cell needs beyond its rows is given
 * to the last of them.
 */
export function measureRows<L>(rows: Rows<L>, paddingY: number): readonly number[] {
  const heights = new Array<number>(rows.rowCount).fill(0);
  const byEnd = [...rows.cells].sort((a, b) => lastRow(a) - lastRow(b) || b.row - a.row);
  for (const cell of byEnd) {
    const end = lastRow(cell);
    const before = sum(heights.slice(cell.row, end));
    heights[end] = Math.max(heights[end] ?? 0, cellHeight(cell, paddingY) - before);
  }
  return heights;
}

/**
 * The heights of rows as they stand on a page: what a spanning cell needs beyond its rows is shared out among them.
 * Never higher in sum than {@link measureRows}, which decides what fits a page.
 */
export function spreadRows<L>(rows: Rows<L>, paddingY: number): readonly number[] {
  const least = measureRows(rows, paddingY);
  const heights = new Array<number>(rows.rowCount).fill(0);
  for (const cell of [...rows.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const have = sum(heights.slice(cell.row, lastRow(cell) + 1));
    const share = Math.max(0, cellHeight(cell, paddingY) - have) / cell.rowSpan;
    for (let row = cell.row; row <= lastRow(cell); row += 1) heights[row] = (heights[row] ?? 0) + share;
  }
  return sum(heights) <= sum(least) + ROUNDING ? heights : least;
}

export function lastRow<L>(cell: RowsCell<L>): number {
  return cell.row + cell.rowSpan - 1;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
