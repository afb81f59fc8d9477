import { splitStretches } from '../../document/change-views.js';
import { type Grid, requireGrid } from '../../document/grid.js';
import type { TableStyle, TextStyle } from '../../document/layout.js';
import type { Cell, Table } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { isFigure } from './figure.js';
import { measureText } from './text-width.js';

/** How narrow and how wide a column may be, from rule to rule, in points. */
export type ColumnBounds = {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
};

/** A column of Chinese text that is narrower is read from top to bottom. */
const LEAST_CHARACTERS = 2;

/** What must stand on one line of its column: whole figures only, or every word and number. */
type Unbroken = 'figures' | 'words';

/**
 * The bounds of a table's columns. Each is as wide as two characters of its text, its longest word or number and its
 * `least`; where the words do not all fit, the figures alone count, which must never be broken.
 *
 * @param width what the columns have together, in points
 */
export function boundColumns(table: Table, style: TableStyle, width: number): readonly ColumnBounds[] {
  const words = findLeast(table, style, 'words');
  const fits = words.reduce((sum, least) => sum + least, 0) <= width;
  const least = fits ? words : findLeast(table, style, 'figures');
  return table.columns.map(({ weight, most }, index) => {
    const floor = least[index] ?? 0;
    const ceiling = most === undefined ? Number.POSITIVE_INFINITY : outerWidth(most, style.表文, style);
    return { weight, least: floor, most: Math.max(floor, ceiling) };
  });
}

function findLeast(table: Table, style: TableStyle, unbroken: Unbroken): readonly number[] {
  const least = table.columns.map((column) => outerWidth(column.least ?? 0, style.表文, style));
  widenFor(least, requireGrid(table.head, least.length), style.表头, style, unbroken);
  widenFor(least, requireGrid(table.body, least.length), style.表文, style, unbroken);
  return least;
}

/** Widens the columns for their cells, and those that a spanning cell covers evenly for what it lacks. */
function widenFor(least: number[], grid: Grid, text: TextStyle, style: TableStyle, unbroken: Unbroken): void {
  for (const { cell, column } of [...grid.origins].sort((a, b) => a.cell.colSpan - b.cell.colSpan)) {
    const covered = least.slice(column, column + cell.colSpan).reduce((sum, width) => sum + width, 0);
    const lacking = outerWidth(leastCharacters(cell, unbroken), text, style) - covered;
    for (let index = column; lacking > 0 && index < column + cell.colSpan; index += 1) {
      least[index] = (least[index] ?? 0) + lacking / cell.colSpan;
    }
  }
}

/** The least width of a cell's text, in em. A line may end between an old figure and the new one. */
function leastCharacters({ inlines }: Cell, unbroken: Unbroken): number {
  let least = Math.min(LEAST_CHARACTERS, ...textOf(inlines).split('\n').map(measureText));
  for (const stretch of splitStretches(inlines)) {
    for (const unit of listUnbroken(textOf(stretch.inlines), unbroken))
      least = Math.max(least, measureText(unit));
  }
  return least;
}

function listUnbroken(text: string, unbroken: Unbroken): readonly string[] {
  if (unbroken === 'words') return text.match(/[!-~]+/g) ?? [];
  return isFigure(text) ? [text] : [];
}

function outerWidth(characters: number, text: TextStyle, style: TableStyle): number {
  return characters * text.字号 + 2 * style.左右内距;
}
