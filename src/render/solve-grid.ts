import { type Grid, layGrid } from '../document/grid.js';
import type { Row } from '../document/nodes.js';

/** Rows with every span solved. The composer lets no row pass that does not fit; one that does is a bug. */
export function solveGrid(rows: readonly Row[], width: number): Grid {
  const result = layGrid(rows, width);
  if (!result.ok) throw new Error(`the composer let a bad grid pass: ${result.fault.kind}`);
  return result.grid;
}
