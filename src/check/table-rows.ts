import { type Grid, layGrid } from '../document/grid.js';
import type { Cell, Row, Table } from '../document/nodes.js';
import { oncePer } from './once-per.js';
import type { PrintedLeaf, PrintedText } from './printed-text.js';

/** A table as it is printed: every slot holds the leaf of the cell that covers it. */
export type PrintedTable = {
  readonly table: Table;
  /** Title and unit row. */
  readonly labels: readonly PrintedLeaf[];
  readonly head: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
};

export type PrintedRow = readonly (PrintedLeaf | undefined)[];

/** The tables of the printed document in reading order. */
export const listTables = oncePer((printed: PrintedText): readonly PrintedTable[] => {
  const tables = new Set<Table>();
  for (const { block } of printed.leaves) if (block.kind === 'table') tables.add(block);
  return [...tables].map((table) => {
    const leaves = printed.leaves.filter(({ block }) => block === table);
    const ofCell = new Map(leaves.flatMap((leaf) => (leaf.cell ? [[leaf.cell, leaf] as const] : [])));
    return {
      table,
      labels: leaves.filter(({ cell }) => cell === undefined),
      head: layRows(table, table.head, ofCell),
      body: layRows(table, table.body, ofCell),
    };
  });
});

/** The words of a column's head, top to bottom, without white space. */
export function headOf(table: PrintedTable, column: number): string {
  const leaves = new Set(table.head.map((row) => row[column]));
  return [...leaves].map((leaf) => (leaf?.text ?? '').replace(/\s/g, '')).join('/');
}

/** The composer has checked that the spans fit. */
function layRows(
  { columns }: Table,
  rows: readonly Row[],
  ofCell: ReadonlyMap<Cell, PrintedLeaf>,
): readonly PrintedRow[] {
  const laid = layGrid(rows, columns.length);
  if (!laid.ok) throw new Error(`the composer let a bad grid pass: ${laid.fault.kind}`);
  const { slots }: Grid = laid.grid;
  return slots.map((line) => line.map(({ cell }) => ofCell.get(cell)));
}
