import type { Grid, GridCell, RowGroup } from '../../document/grid.js';
import type { TableStyle, TextStyle } from '../../document/layout.js';
import type { Inline } from '../../document/nodes.js';
import { spanWidth } from './column-widths.js';
import { estimateLines } from './estimate-lines.js';
import { pointsToTwips } from './measures.js';

/** The type and the frame of a table's cells. */
export type CellLook = {
  readonly text: TextStyle;
  readonly table: TableStyle;
};

/** Heights of rows in twips; both err towards more. */
export type RowHeights = {
  /** What the cells of one row need. */
  readonly own: readonly number[];
  /** With what spanning cells need beyond that, shared evenly by the rows they span. */
  readonly shared: readonly number[];
};

/** The height in twips of a text in a measure of `width` twips; errs towards more. */
export function estimateText(inlines: readonly Inline[], width: number, text: TextStyle): number {
  const lines = estimateLines(inlines, width / pointsToTwips(text.字号));
  return lines * pointsToTwips(text.行距) + pointsToTwips(text.段前 + text.段后);
}

/** The height in twips of a cell as wide as `width` twips; errs towards more. */
export function estimateCell(inlines: readonly Inline[], width: number, { text, table }: CellLook): number {
  const measure = width - 2 * pointsToTwips(table.左右内距);
  return estimateText(inlines, measure, text) + pointsToTwips(2 * table.上下内距 + table.边线);
}

/** The heights of all rows of a grid. */
export function estimateRows(grid: Grid, widths: readonly number[], look: CellLook): RowHeights {
  const empty = estimateCell([], 0, look);
  const own = grid.slots.map(() => empty);
  const spanning: GridCell[] = [];
  for (const placed of grid.origins) {
    if (placed.cell.rowSpan > 1) spanning.push(placed);
    else own[placed.row] = Math.max(own[placed.row] ?? 0, estimatePlaced(placed, widths, look));
  }
  const shared = [...own];
  for (const placed of spanning.sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    shareShortage(shared, placed, estimatePlaced(placed, widths, look));
  }
  return { own, shared };
}

/** The height of a range of rows. */
export function sumHeights(heights: readonly number[], { first, last }: RowGroup): number {
  return heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
}

function estimatePlaced({ cell, column }: GridCell, widths: readonly number[], look: CellLook): number {
  return estimateCell(cell.inlines, spanWidth(widths, column, cell.colSpan), look);
}

function shareShortage(heights: number[], { cell, row }: GridCell, needed: number): void {
  const last = row + cell.rowSpan - 1;
  const shortage = needed - sumHeights(heights, { first: row, last });
  if (shortage <= 0) return;
  const share = Math.ceil(shortage / cell.rowSpan);
  for (let index = row; index <= last; index += 1) heights[index] = (heights[index] ?? 0) + share;
}
