import { HeightRule } from 'docx';
import type { Grid, GridCell } from '../../document/grid.js';
import type { Align, Change, UnitRow } from '../../document/nodes.js';
import { findUnitSplit } from '../unit-split.js';
import { fillFrame } from './frames.js';
import type { RowPlan } from './plan-table.js';
import { trackChange } from './revisions.js';
import type { RowLook, Scribe } from './scribe.js';
import { type CellContext, writeCell, writeUnitCell } from './write-cell.js';

/** What the rows of a part of a table have in common. */
export type RowContext = {
  readonly style: string;
  /** Of all columns, in twips. */
  readonly widths: readonly number[];
  readonly scribe: Scribe;
};

/** What becomes of a row, and what became of it in a correction. */
export type RowFate = {
  readonly plan: RowPlan;
  readonly change: Change | undefined;
};

/** Writes row `row` of a grid, with the cells that merge into it from above. */
export function writeRow(
  grid: Grid,
  row: number,
  alignOf: (column: number) => Align,
  context: RowContext,
  fate: RowFate,
): string {
  const ofCells = cellContext(context, fate);
  let cells = '';
  for (const placed of listCells(grid, row)) cells += writeCell(placed, row, alignOf(placed.column), ofCells);
  return fillRow(cells, context, fate);
}

/** The row between a table's title and its frame: `434政府` at the left, `单位：万元` at the right. */
export function writeUnitRow(unitRow: UnitRow, context: RowContext, fate: RowFate): string {
  const { widths } = context;
  const ofCells = cellContext(context, fate);
  const split = findUnitSplit(unitRow, widths);
  const left = [unitRow.left, 'left'] as const;
  const right = [unitRow.right, 'right'] as const;
  const cells =
    split === widths.length
      ? writeUnitCell([left, right], 0, split, ofCells)
      : writeUnitCell([left], 0, split, ofCells) +
        writeUnitCell([right], split, widths.length - split, ofCells);
  return fillRow(cells, context, fate);
}

function cellContext(context: RowContext, { change, plan }: RowFate): CellContext {
  return { ...context, rowBreak: plan.rowBreak, change };
}

function fillRow(cells: string, { scribe }: RowContext, fate: RowFate): string {
  return fillFrame(scribe.row(describeRow(fate, scribe)), cells);
}

function describeRow(
  { change, plan: { rowBreak, leastHeight, repeats } }: RowFate,
  { revise }: Scribe,
): RowLook {
  const staysWhole = rowBreak === 'whole' || rowBreak === 'wholeWithNext';
  return {
    ...(staysWhole && { cantSplit: true }),
    ...(leastHeight !== undefined && { height: { value: leastHeight, rule: HeightRule.ATLEAST } }),
    ...(repeats && { tableHeader: true }),
    ...trackChange(change, revise),
  };
}

/** Each cell that covers a slot of the row, once, from left to right. */
function listCells(grid: Grid, row: number): ReadonlySet<GridCell> {
  return new Set(grid.slots[row]);
}
