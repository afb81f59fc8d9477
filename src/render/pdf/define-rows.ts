import { type GridCell, requireGrid } from '../../document/grid.js';
import type { TableStyle, TextStyle } from '../../document/layout.js';
import type { Align, Inline, Table, UnitRow } from '../../document/nodes.js';
import type { CellSource } from '../table/band-table.js';
import { findUnitSplit } from '../unit-split.js';
import { type Builder, defineLeaf } from './define-text.js';
import type { CellNode, LeafNumber, RowsNode } from './engine/flow-nodes.js';

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
  const headCells = requireGrid(table.head, widths.length).origins.map(({ cell, row, column }, index) =>
    defineCell(context, { cell, row: row + offset, column }, context.style.表头, 'center', sources[index]),
  );
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
    node: defineLeaf(builder.fonts, inlines, style.单位行, leaf, align),
    repeated: leaf === undefined,
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
  const style = context.style.表文;
  let taken = 0;
  return groups.map(({ first, last }) => {
    const cells: CellNode[] = [];
    for (let next = origins[taken]; next && next.row <= last; next = origins[taken]) {
      const { cell, row, column } = next;
      const align = table.columns[column]?.align ?? 'left';
      cells.push(defineCell(context, { cell, row: row - first, column }, style, align, sources[taken]));
      taken += 1;
    }
    return { rowCount: last - first + 1, cells };
  });
}

function defineCell(
  { builder, leaves }: TableContext,
  { cell, row, column }: GridCell,
  style: TextStyle,
  align: Align,
  source: CellSource | undefined,
): CellNode {
  const { inlines, rowSpan, colSpan } = cell;
  const leaf = leaves.cells[source?.cell ?? -1];
  const node = defineLeaf(builder.fonts, inlines, style, leaf, cell.align ?? align);
  return { node, row, column, rowSpan, colSpan, ruled: true, repeated: source?.repeated ?? false };
}
