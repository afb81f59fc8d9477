import { type Sheet, type TableStyle, toPoints } from '../../../src/document/layout.js';
import type { Column } from '../../../src/document/nodes.js';
import type { CellPlace } from './random-rows.js';

/** Where a table stands: its style, and the sheet whose type area it fills. */
export type TableFrame = {
  readonly styleName: string;
  readonly style: TableStyle;
  readonly sheet: Sheet;
};

/** The width of the type area in points. */
export function widthOf({ sheet }: TableFrame): number {
  return toPoints(sheet.宽 - sheet.左 - sheet.右);
}

/** How many lines of the table's text a page holds. */
export function linesOfPage({ sheet, style }: TableFrame): number {
  return toPoints(sheet.高 - sheet.上 - sheet.下) / style.表文.行距;
}

/** How many hanzi a cell holds on a line; the columns' weights are points. */
export function charactersPerLine(
  { style }: TableFrame,
  columns: readonly Column[],
  place: CellPlace,
): number {
  const spanned = columns.slice(place.column, place.column + place.colSpan);
  const width = spanned.reduce((sum, column) => sum + column.weight, 0);
  return Math.max(1, Math.floor((width - 2 * style.左右内距) / style.表文.字号));
}
