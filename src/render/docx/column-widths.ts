import type { Column } from '../../document/nodes.js';

/**
 * The widths of columns in whole twips that share `total` by weight and add up to it exactly: each edge is
 * rounded, not each width.
 */
export function shareWidth(columns: readonly Column[], total: number): readonly number[] {
  const sum = columns.reduce((weight, column) => weight + column.weight, 0);
  const edges = [0];
  let weight = 0;
  for (const column of columns) {
    weight += column.weight;
    edges.push(Math.round((total * weight) / sum));
  }
  return columns.map((_, index) => (edges[index + 1] ?? total) - (edges[index] ?? 0));
}

/** The width that a cell covers. */
export function spanWidth(widths: readonly number[], column: number, colSpan: number): number {
  let sum = 0;
  for (let index = column; index < column + colSpan; index += 1) sum += widths[index] ?? 0;
  return sum;
}
