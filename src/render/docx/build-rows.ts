import { HeightRule, TableRow } from 'docx';
import type { Grid, GridCell } from '../../document/grid.js';
import type { Align, Change, UnitRow } from '../../document/nodes.js';
import { findUnitSplit } from '../unit-split.js';
import { buildCell, buildUnitCell, type CellContext } from './build-cell.js';
import type { RowPlan } from './plan-table.js';
import { type Revise, trackChange } from './revisions.js';

/** What becomes of a row, and what became of it in a correction. */
export type RowFate = {
  readonly plan: RowPlan;
  readonly change: Change | undefined;
  readonly revise: Revise;
};

/** Builds row `row` of a grid, with the cells that merge into it from above. */
export function buildRow(
  grid: Grid,
  row: number,
  alignOf: (column: number) => Align,
  style: string,
  fate: RowFate,
): TableRow {
  const context = cellContext(style, fate);
  const children = listCells(grid, row).map((placed) =>
    buildCell(placed, row, alignOf(placed.column), context),
  );
  return new TableRow({ ...describeRow(fate), children });
}

/** The row between a table's title and its frame: `434政府` at the left, `单位：万元` at the right. */
export function buildUnitRow(
  unitRow: UnitRow,
  widths: readonly number[],
  style: string,
  fate: RowFate,
): TableRow {
  const context = cellContext(style, fate);
  const split = findUnitSplit(unitRow, widths);
  const left = [unitRow.left, 'left'] as const;
  const right = [unitRow.right, 'right'] as const;
  const children =
    split === widths.length
      ? [buildUnitCell([left, right], split, context)]
      : [buildUnitCell([left], split, context), buildUnitCell([right], widths.length - split, context)];
  return new TableRow({ ...describeRow(fate), children });
}

function cellContext(style: string, { change, plan, revise }: RowFate): CellContext {
  return { style, rowBreak: plan.rowBreak, change, revise };
}

function describeRow({ change, plan: { rowBreak, leastHeight, repeats }, revise }: RowFate) {
  const staysWhole = rowBreak === 'whole' || rowBreak === 'wholeWithNext';
  return {
    ...(staysWhole && { cantSplit: true }),
    ...(leastHeight !== undefined && { height: { value: leastHeight, rule: HeightRule.ATLEAST } }),
    ...(repeats && { tableHeader: true }),
    ...trackChange(change, revise),
  };
}

/** Each cell that covers a slot of the row, once, from left to right. */
function listCells(grid: Grid, row: number): readonly GridCell[] {
  return [...new Set(grid.slots[row])];
}
