import { HeightRule, TableRow } from 'docx';
import type { Grid, GridCell } from '../../document/grid.js';
import type { Align, UnitRow } from '../../document/nodes.js';
import { findUnitSplit } from '../unit-split.js';
import { buildCell, buildUnitCell } from './build-cell.js';
import type { RowPlan } from './plan-table.js';

/** Builds row `row` of a grid, with the cells that merge into it from above. */
export function buildRow(
  grid: Grid,
  row: number,
  alignOf: (column: number) => Align,
  style: string,
  plan: RowPlan,
): TableRow {
  const context = { style, rowBreak: plan.rowBreak };
  const children = listCells(grid, row).map((placed) =>
    buildCell(placed, row, alignOf(placed.column), context),
  );
  return new TableRow({ ...describeRow(plan), children });
}

/** The row between a table's title and its frame: `434政府` at the left, `单位：万元` at the right. */
export function buildUnitRow(
  unitRow: UnitRow,
  widths: readonly number[],
  style: string,
  plan: RowPlan,
): TableRow {
  const context = { style, rowBreak: plan.rowBreak };
  const split = findUnitSplit(unitRow, widths);
  const left = [unitRow.left, 'left'] as const;
  const right = [unitRow.right, 'right'] as const;
  const children =
    split === widths.length
      ? [buildUnitCell([left, right], split, context)]
      : [buildUnitCell([left], split, context), buildUnitCell([right], widths.length - split, context)];
  return new TableRow({ ...describeRow(plan), children });
}

function describeRow({ rowBreak, leastHeight, repeats }: RowPlan) {
  const staysWhole = rowBreak === 'whole' || rowBreak === 'wholeWithNext';
  return {
    ...(staysWhole && { cantSplit: true }),
    ...(leastHeight !== undefined && { height: { value: leastHeight, rule: HeightRule.ATLEAST } }),
    ...(repeats && { tableHeader: true }),
  };
}

/** Each cell that covers a slot of the row, once, from left to right. */
function listCells(grid: Grid, row: number): readonly GridCell[] {
  return [...new Set(grid.slots[row])];
}
