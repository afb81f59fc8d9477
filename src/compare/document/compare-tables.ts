import type { GridCell } from '../../document/grid.js';
import { nameColumns } from '../../document/name-columns.js';
import type { Cell, Row, Table } from '../../document/nodes.js';
import type { PrintedChange, PrintedPlace } from './printed-change.js';
import type { BothLeaves, Lines } from './printed-text.js';
import { alignGroups, alignRows, groupRows, haveOneShape, type RowGroup } from './row-groups.js';
import { tellChanged, tellPieces } from './tell-pieces.js';

/** True if the cells of two tables can be told one by one: as many columns under heads of one shape. */
export function haveSameColumns(old: Table, now: Table): boolean {
  return old.columns.length === now.columns.length && haveOneShape(old.head, now.head);
}

/** The changes of a table, from its caption to its last row. `place` is the table's. */
export function compareTables(
  place: PrintedPlace,
  old: Table,
  now: Table,
  leaves: BothLeaves,
): readonly PrintedChange[] {
  const columns = nameColumns(now);
  const groups = groupRows(old);
  const newGroups = groupRows(now);
  return [
    ...compareFrame(place, old, now, leaves),
    ...compareHead(place, old, now, leaves),
    ...tellPieces(alignGroups(groups, newGroups), groups, newGroups, leaves, {
      placeOf: ({ names }) => ({ ...place, part: 'row', row: names[0] ?? '' }),
      linesOf: ({ rows }) => rows.map(rowTexts),
      compare: (before, after) => compareGroups({ place, columns, leaves }, before, after),
    }),
  ];
}

/** A table line by line. */
export function tableLines({ body, caption, head, unitRow }: Table): Lines {
  return [
    ...(caption ? [[caption]] : []),
    ...(unitRow ? [[unitRow.left, unitRow.right]] : []),
    ...[...head, ...body].map(rowTexts),
  ];
}

function rowTexts({ cells }: Row) {
  return cells.map(({ inlines }) => inlines);
}

function compareFrame(
  place: PrintedPlace,
  old: Table,
  now: Table,
  leaves: BothLeaves,
): readonly PrintedChange[] {
  const unit: PrintedPlace = { ...place, part: 'unit' };
  return [
    ...tellChanged({ ...place, part: 'caption' }, old.caption ?? [], now.caption ?? [], leaves),
    ...tellChanged(unit, old.unitRow?.left ?? [], now.unitRow?.left ?? [], leaves),
    ...tellChanged(unit, old.unitRow?.right ?? [], now.unitRow?.right ?? [], leaves),
  ];
}

function compareHead(
  place: PrintedPlace,
  old: Table,
  now: Table,
  leaves: BothLeaves,
): readonly PrintedChange[] {
  return now.head.flatMap(({ cells }, row) =>
    cells.flatMap((cell, index) =>
      tellChanged(
        { ...place, part: 'head' },
        old.head[row]?.cells[index]?.inlines ?? [],
        cell.inlines,
        leaves,
      ),
    ),
  );
}

type InTable = {
  readonly place: PrintedPlace;
  readonly columns: readonly string[];
  readonly leaves: BothLeaves;
};

function compareGroups(table: InTable, before: RowGroup, after: RowGroup): readonly PrintedChange[] {
  const seen = new Set<Cell>();
  const compare = (row: number, newRow: number) =>
    compareCells(table, seen, after.names[newRow] ?? '', before.slots[row] ?? [], after.slots[newRow] ?? []);
  if (haveOneShape(before.rows, after.rows)) return after.rows.flatMap((_, row) => compare(row, row));
  const placed = (group: RowGroup) => group.rows.map((_, row) => ({ group, row }));
  return tellPieces(alignRows(before, after), placed(before), placed(after), table.leaves, {
    placeOf: ({ group, row }) => ({ ...table.place, part: 'row', row: group.names[row] ?? '' }),
    linesOf: ({ group, row }) => [textsOfRow(group, row)],
    compare: (old, now) => compare(old.row, now.row),
  });
}

/** What comes and goes with a row of a group; what stands beside the others as well, stays. */
function textsOfRow({ cells, rows }: RowGroup, row: number) {
  return cells
    .filter((placed) => placed.row === row && placed.cell.rowSpan < rows.length)
    .map(({ cell }) => cell.inlines);
}

/** Column by column, each cell once, however many rows it spans. */
function compareCells(
  { columns, leaves, place }: InTable,
  seen: Set<Cell>,
  row: string,
  before: readonly GridCell[],
  after: readonly GridCell[],
): readonly PrintedChange[] {
  return after.flatMap(({ cell }, column) => {
    if (seen.has(cell)) return [];
    seen.add(cell);
    const old = before[column]?.cell.inlines ?? [];
    return tellChanged(
      { ...place, part: 'cell', row, column: columns[column] ?? '' },
      old,
      cell.inlines,
      leaves,
    );
  });
}
