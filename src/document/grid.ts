import type { Cell, Row } from './nodes.js';

/** A cell at its solved place. Rows and columns are 0-based within the given rows. */
export type GridCell = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
};

/**
 * Rows with every span solved. `slots[r][c]` is the cell that covers the slot (the same object for every slot
 * that a span covers); `origins` are the cells in reading order; `groups` are the inclusive row ranges that spans
 * tie together: a group is what should stay on one page.
 */
export type Grid = {
  readonly width: number;
  readonly slots: readonly (readonly GridCell[])[];
  readonly origins: readonly GridCell[];
  readonly groups: readonly RowGroup[];
};

export type RowGroup = { readonly first: number; readonly last: number };

/** Why rows do not form a grid; the composer turns it into a message for the template's author. */
export type GridFault = {
  readonly kind: 'overlap' | 'tooWide' | 'gap' | 'rowSpanTooLong';
  readonly row: number;
  readonly column: number;
  readonly cell?: Cell;
};

export type GridResult =
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly fault: GridFault };

/**
 * Solves the spans of rows that must fill `width` columns exactly, in HTML's order: each cell takes the first
 * free slot of its row. Nothing is repaired: the first cell that does not fit is the fault.
 */
export function layGrid(rows: readonly Row[], width: number): GridResult {
  const slots: GridCell[][] = rows.map(() => []);
  const origins: GridCell[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (slots[rowIndex]?.[column] !== undefined) column += 1;
      const placed: GridCell = { cell, row: rowIndex, column };
      const fault = cover(slots, placed, width);
      if (fault) return { ok: false, fault };
      origins.push(placed);
    }
  }
  for (const [row, line] of slots.entries()) {
    for (let column = 0; column < width; column += 1) {
      if (line[column] === undefined) return { ok: false, fault: { kind: 'gap', row, column } };
    }
  }
  return { ok: true, grid: { width, slots, origins, groups: findGroups(origins, rows.length) } };
}

/** The grids of rows, which the setting of a table asks for again and again. */
const known = new WeakMap<readonly Row[], Grid>();

/** The grid of rows that the composer has checked. */
export function requireGrid(rows: readonly Row[], width: number): Grid {
  const last = known.get(rows);
  if (last?.width === width) return last;
  const result = layGrid(rows, width);
  if (!result.ok) throw new Error(`the composer let a bad grid pass: ${result.fault.kind}`);
  known.set(rows, result.grid);
  return result.grid;
}

function cover(slots: GridCell[][], placed: GridCell, width: number): GridFault | undefined {
  const { cell, row, column } = placed;
  const fault = (kind: GridFault['kind']): GridFault => ({ kind, row, column, cell });
  if (column + cell.colSpan > width) return fault('tooWide');
  if (row + cell.rowSpan > slots.length) return fault('rowSpanTooLong');
  for (let r = row; r < row + cell.rowSpan; r += 1) {
    for (let c = column; c < column + cell.colSpan; c += 1) {
      const line = slots[r];
      if (!line || line[c] !== undefined) return fault('overlap');
      line[c] = placed;
    }
  }
  return undefined;
}

function findGroups(origins: readonly GridCell[], rowCount: number): readonly RowGroup[] {
  const reach = Array.from({ length: rowCount }, (_, row) => row);
  for (const { cell, row } of origins) reach[row] = Math.max(reach[row] ?? row, row + cell.rowSpan - 1);
  const groups: RowGroup[] = [];
  for (let first = 0; first < rowCount; ) {
    let last = reach[first] ?? first;
    for (let row = first; row <= last; row += 1) last = Math.max(last, reach[row] ?? row);
    groups.push({ first, last });
    first = last + 1;
  }
  return groups;
}
