import { type GridCell, requireGrid } from '../../document/grid.js';
import type { TableStyle, TextStyle } from '../../document/layout.js';
import type { Align, Inline, Table, UnitRow } from '../../document/nodes.js';
import type { CellSource } from '../table/band-table.js';
import { findUnitSplit } from '../unit-split.js';
import { type Builder, defineFurniture } from './define-text.js';
import type { CellNode, LeafNumber, RowsNode, TextNode } from './engine/flow-nodes.js';

/** The numbers of a table's leaves; those of its cells stand head first, row by row. */
export type TableLeaves = {
  readonly caption: LeafNumber | undefined;
  readonly unitLeft: LeafNumber | undefined;
  readonly unitRight: LeafNumber | undefined;
  readonly cells: readonly LeafNumber[];
};

/** What the nodes of a table are made with. */
export type TableContext = {
  readonly builder: Builder;
  readonly style: TableStyle;
  readonly leaves: TableLeaves;
};

/** The rows that are repeated on every page: the unit row and the head. `sources` are those of the head's cells. */
export function defineHead(
  context: TableContext,
  table: Table,
  widths: readonly number[],
  sources: readonly CellSource[],
): RowsNode {
  const unitCells = table.unitRow ? defineUnitRow(context, table.unitRow, widths) : [];
  const offset = Math.max(0, ...unitCells.map(({ row }) => row + 1));
  const headCells = requireGrid(table.head, widths.length).origins.map((placed, index) => {
    const cell = defineCell(context, placed, context.style.表头, 'center', sources[index]);
    return { ...cell, row: cell.row + offset };
  });
  return { rowCount: offset + table.head.length, cells: [...unitCells, ...headCells] };
}

/**
 * The line above the rules: its two texts share the table's width, the left one starting at the first column. Above a
 * single column they take a line each.
 */
function defineUnitRow(
  { builder, style, leaves }: TableContext,
  unitRow: UnitRow,
  widths: readonly number[],
): readonly CellNode[] {
  const columns = widths.length;
  const split = findUnitSplit(unitRow, widths);
  const define = (inlines: readonly Inline[], align: Align, leaf: LeafNumber | undefined) => ({
    ...defineLeaf(builder, inlines, style.单位行, align, leaf),
    rowSpan: 1,
    ruled: false,
  });
  const second =
    split === columns
      ? { row: 1, column: 0, colSpan: columns }
      : { row: 0, column: split, colSpan: columns - split };
  return [
    { ...define(unitRow.left, 'left', leaves.unitLeft), row: 0, column: 0, colSpan: split },
    { ...define(unitRow.right, 'right', leaves.unitRight), ...second },
  ];
}

/** The rows of the body, in groups that should each stay on one page. */
export function defineGroups(
  context: TableContext,
  table: Table,
  sources: readonly CellSource[],
): readonly RowsNode[] {
  const { groups, origins } = requireGrid(table.body, table.columns.length);
  const cells = origins.map((placed, index) => {
    const align = table.columns[placed.column]?.align ?? 'left';
    return defineCell(context, placed, context.style.表文, align, sources[index]);
  });
  let taken = 0;
  return groups.map(({ first, last }) => {
    const start = taken;
    while ((cells[taken]?.row ?? Number.POSITIVE_INFINITY) <= last) taken += 1;
    const own = cells.slice(start, taken).map((cell) => ({ ...cell, row: cell.row - first }));
    return { rowCount: last - first + 1, cells: own };
  });
}

function defineCell(
  { builder, leaves }: TableContext,
  { cell, row, column }: GridCell,
  style: TextStyle,
  align: Align,
  source: CellSource | undefined,
): CellNode {
  const text = defineLeaf(
    builder,
    cell.inlines,
    style,
    cell.align ?? align,
    leaves.cells[source?.cell ?? -1],
  );
  const repeated = source?.repeated ?? false;
  return { ...text, repeated, row, column, rowSpan: cell.rowSpan, colSpan: cell.colSpan, ruled: true };
}

/** A text that is a leaf of the document, or, without a number, furniture that says one again. */
function defineLeaf(
  { fonts }: Builder,
  inlines: readonly Inline[],
  style: TextStyle,
  align: Align,
  leaf: LeafNumber | undefined,
): { readonly node: TextNode; readonly repeated: boolean } {
  const node = defineFurniture(fonts, inlines, style, align);
  return leaf === undefined ? { node, repeated: true } : { node: { ...node, leaf }, repeated: false };
}
