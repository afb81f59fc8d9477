import type { Grid, GridCell } from '../../../document/grid.js';
import type { Column } from '../../../document/nodes.js';
import { hasWords } from './elements.js';

/** A heading cell with the name by which the cells under or beside it point at it. */
export type HeadingCell = GridCell & { readonly id: string };

/**
 * How many columns at the left of a body label its rows. A column does if the template marks it as a key, or if one of
 * its cells stands for several rows; a further one only if it divides the rows of the labels before it, or it would
 * merely share their rows.
 */
export function countLabelColumns(body: Grid, columns: readonly Column[]): number {
  const isLabelled = (column: number) =>
    columns[column]?.key === true || body.origins.some((cell) => dividesRows(body, cell, column));
  let count = 0;
  while (count < body.width - 1 && isLabelled(count)) count += 1;
  return count;
}

function dividesRows(body: Grid, { cell, row, column }: GridCell, labels: number): boolean {
  if (column !== labels || cell.rowSpan === 1 || cell.colSpan === body.width) return false;
  const before = body.slots[row]?.[column - 1];
  return column === 0 || (before !== undefined && before.cell.rowSpan > cell.rowSpan);
}

/** True for a cell of the body that labels its rows. */
export function isLabel({ cell, column }: GridCell, labelColumns: number): boolean {
  return column + cell.colSpan <= labelColumns && hasWords(cell.inlines);
}

/** The labels beside each row, from the left. A table of thousands of rows has as many labels: none asks for all. */
export function listBeside(
  labels: readonly HeadingCell[],
  rows: number,
): readonly (readonly HeadingCell[])[] {
  const beside: HeadingCell[][] = Array.from({ length: rows }, () => []);
  for (const label of labels) {
    for (let row = label.row; row < label.row + label.cell.rowSpan; row += 1) beside[row]?.push(label);
  }
  return beside;
}

/**
 * The heading cells of a cell of the body: those of the head that stand over one of its columns, from the top down, then
 * the labels that stand beside one of its rows ({@link listBeside}), from the left.
 */
export function findHeaders(
  { cell, row, column }: GridCell,
  heads: readonly HeadingCell[],
  labelsBeside: readonly (readonly HeadingCell[])[],
): readonly string[] {
  const over = heads.filter((head) => overlap(head.column, head.cell.colSpan, column, cell.colSpan));
  // One that stands beside several of the rows heads the cell once.
  const beside = new Set(labelsBeside.slice(row, row + cell.rowSpan).flat());
  return [...over, ...[...beside].filter((label) => label.column < column)].map(({ id }) => id);
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}
