import { type Grid, layGrid } from '../../document/grid.js';
import type { TableStyle } from '../../document/layout.js';
import { tableStyle } from '../../document/leaf-style.js';
import type { Row, Table, UnitRow } from '../../document/nodes.js';
import { findUnitSplit } from '../unit-split.js';
import { type Builder, defineText } from './define-text.js';
import type { CellNode, FlowNode, RowsNode, TableNode } from './engine/flow-nodes.js';

/** A table, its title before it, as nodes; it fills the width given (points). */
export function defineTable(builder: Builder, table: Table, width: number): readonly FlowNode[] {
  const style = tableStyle(builder.layout, table);
  const caption = table.caption
    ? [{ ...defineText(builder, table.caption, style.表题), keepWithNext: true }]
    : [];
  const weights = table.columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = table.columns.map((column) => (width * column.weight) / weights);
  const head = defineHead(builder, table, style, widths);
  const groups = defineGroups(builder, table, style);
  const node: TableNode = {
    stack: [head, ...groups].flatMap((rows) => rows.cells.map((cell) => cell.node)),
    table: {
      widths,
      ruleWidth: style.边线,
      paddingX: style.左右内距,
      paddingY: style.上下内距,
      head,
      groups,
    },
  };
  return [...caption, node];
}

function defineHead(builder: Builder, table: Table, style: TableStyle, widths: readonly number[]): RowsNode {
  const unitCells = table.unitRow ? defineUnitRow(builder, table.unitRow, style, widths) : [];
  const offset = Math.max(0, ...unitCells.map(({ row }) => row + 1));
  const headCells = solveGrid(table.head, table.columns.length).origins.map(({ cell, row, column }) => ({
    node: defineText(builder, cell.inlines, style.表头, cell.align ?? 'center'),
    row: row + offset,
    column,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    ruled: true,
  }));
  return { rowCount: offset + table.head.length, cells: [...unitCells, ...headCells] };
}

/**
 * The line above the rules: its two texts share the table's width, the left one starting at the first column. Above a
 * single column they take a line each.
 */
function defineUnitRow(
  builder: Builder,
  unitRow: UnitRow,
  style: TableStyle,
  widths: readonly number[],
): readonly CellNode[] {
  const columns = widths.length;
  const split = findUnitSplit(unitRow, widths);
  const left = defineText(builder, unitRow.left, style.单位行, 'left');
  const right = defineText(builder, unitRow.right, style.单位行, 'right');
  const place = { rowSpan: 1, ruled: false };
  const second =
    split === columns
      ? { row: 1, column: 0, colSpan: columns }
      : { row: 0, column: split, colSpan: columns - split };
  return [
    { ...place, node: left, row: 0, column: 0, colSpan: split },
    { ...place, node: right, ...second },
  ];
}

function defineGroups(builder: Builder, table: Table, style: TableStyle): readonly RowsNode[] {
  const grid = solveGrid(table.body, table.columns.length);
  const groups = grid.groups.map(({ first, last }) => ({
    rowCount: last - first + 1,
    first,
    cells: [] as CellNode[],
  }));
  let index = 0;
  for (const { cell, row, column } of grid.origins) {
    while (row >= (groups[index]?.first ?? 0) + (groups[index]?.rowCount ?? 0)) index += 1;
    const group = groups[index];
    if (!group) throw new Error('a cell outside every row group');
    const align = cell.align ?? table.columns[column]?.align ?? 'left';
    const node = defineText(builder, cell.inlines, style.表文, align);
    group.cells.push({
      node,
      row: row - group.first,
      column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      ruled: true,
    });
  }
  return groups.map(({ rowCount, cells }) => ({ rowCount, cells }));
}

function solveGrid(rows: readonly Row[], width: number): Grid {
  const result = layGrid(rows, width);
  if (!result.ok) throw new Error(`the composer let a bad grid pass: ${result.fault.kind}`);
  return result.grid;
}
