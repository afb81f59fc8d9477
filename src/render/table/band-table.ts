import { type Grid, requireGrid } from '../../document/grid.js';
import type { TableStyle } from '../../document/layout.js';
import type { Cell, Change, Column, Inline, Row, Table } from '../../document/nodes.js';
import { boundColumns, type ColumnBounds } from './column-bounds.js';
import { fitColumns } from './fit-columns.js';

/** A part of a table that fits its sheet: some of its columns, with the key columns before them. */
export type TableBand = {
  /** A full table of its own; the weights of its columns are their widths in points. */
  readonly table: Table;
  /** What each of its cells shows, head and body, row by row. */
  readonly sources: readonly CellSource[];
};

/** A cell by its number in the whole table, head and body, row by row. */
export type CellSource = {
  readonly cell: number;
  /** Whether an earlier band has shown it. */
  readonly repeated: boolean;
};

/** Marks a table's title where the table goes on. */
const CONTINUED_TABLE = '（续表）';

/**
 * A table with its columns fitted to `width` (points); in several bands, one below the other, if even its narrowest
 * columns are wider. Each band repeats the key columns (the first, if the template marks none) and says in its title
 * that it goes on. Both renderers show these bands, and so the same columns.
 */
export function bandTable(table: Table, style: TableStyle, width: number): readonly TableBand[] {
  const known = banded.get(table);
  if (known && known.style === style && known.width === width) return known.bands;
  const bands = makeBands(table, style, width);
  banded.set(table, { style, width, bands });
  return bands;
}

type BandedTable = {
  readonly style: TableStyle;
  readonly width: number;
  readonly bands: readonly TableBand[];
};

/** One renderer asks after the other, and a document with contents is laid out twice. */
const banded = new WeakMap<Table, BandedTable>();

function makeBands(table: Table, style: TableStyle, width: number): readonly TableBand[] {
  const bounds = boundColumns(table, style, width);
  const kept = divideColumns(table.columns, bounds, width);
  if (kept.length === 1) {
    const sources = Array.from({ length: countCells(table) }, (_, cell) => ({ cell, repeated: false }));
    return [{ table: setWidths(table, fitColumns(table, style, width, bounds)), sources }];
  }
  const cuts = kept.map((columns, index) => cutBand(table, columns, index));
  const shown = new Set<number>();
  const bands = cuts.map((cut): TableBand => {
    const sources = cut.cells.map((cell) => ({ cell, repeated: shown.has(cell) }));
    for (const cell of cut.cells) shown.add(cell);
    return { table: setWidths(cut.table, fitColumns(cut.table, style, width)), sources };
  });
  if (shown.size !== countCells(table)) throw new Error('a cell is in no band of its table');
  return bands;
}

function setWidths(table: Table, widths: readonly number[]): Table {
  const columns = table.columns.map((column, index) => ({ ...column, weight: widths[index] ?? 0 }));
  return { ...table, columns };
}

type CutBand = { readonly table: Table; readonly cells: readonly number[] };

function countCells({ head, body }: Table): number {
  return [...head, ...body].reduce((sum, row) => sum + row.cells.length, 0);
}

/** Which columns each band shows: as few bands as possible, and none of them much wider than the others. */
function divideColumns(
  columns: readonly Column[],
  bounds: readonly ColumnBounds[],
  width: number,
): readonly (readonly number[])[] {
  const least = bounds.map((bound) => bound.least);
  const marked = columns.flatMap(({ key }, index) => (key ? [index] : []));
  const keys = marked.length > 0 ? marked : [0];
  let best = fillBands(least, keys, width);
  for (;;) {
    const widest = widestOf(best, least);
    const evener = fillBands(least, keys, widest - 1);
    if (evener.length > best.length || widestOf(evener, least) >= widest) return best;
    best = evener;
  }
}

function widestOf(bands: readonly (readonly number[])[], least: readonly number[]): number {
  return Math.max(...bands.map((band) => widthOf(band, least)));
}

/** Fills bands from the left; one whose keys and next column are too wide together has them all the same. */
function fillBands(
  least: readonly number[],
  keys: readonly number[],
  room: number,
): readonly (readonly number[])[] {
  if (widthOf([...least.keys()], least) <= room) return [[...least.keys()]];
  const bands: number[][] = [];
  for (const column of least.keys()) {
    if (keys.includes(column)) continue;
    const band = bands[bands.length - 1];
    if (band && widthOf([...keys, ...band, column], least) <= room) band.push(column);
    else bands.push([column]);
  }
  return bands.length === 0
    ? [[...least.keys()]]
    : bands.map((band) => [...keys, ...band].sort((a, b) => a - b));
}

function widthOf(columns: readonly number[], least: readonly number[]): number {
  return columns.reduce((sum, column) => sum + (least[column] ?? 0), 0);
}

function cutBand(table: Table, kept: readonly number[], index: number): CutBand {
  const head = requireGrid(table.head, table.columns.length);
  const cutHead = cutRows(table.head, head, kept);
  const cutBody = cutRows(table.body, requireGrid(table.body, table.columns.length), kept);
  const columns = kept.flatMap((column) => table.columns[column] ?? []);
  return {
    table: {
      ...table,
      ...(index > 0 && { caption: continueCaption(table.caption) }),
      columns,
      head: cutHead.rows,
      body: cutBody.rows,
    },
    cells: [...cutHead.cells, ...cutBody.cells.map((cell) => cell + head.origins.length)],
  };
}

/** The title of a table where it goes on. Without one of its own a table is just said to go on. */
export function continueCaption(caption: readonly Inline[] | undefined): readonly Inline[] {
  const change = changeOfAll(caption ?? []);
  const run = (text: string): Inline => ({ kind: 'text', text, marks: [], ...(change && { change }) });
  return caption ? [...caption, run(CONTINUED_TABLE)] : [run(CONTINUED_TABLE.slice(1, -1))];
}

/** The change that a whole text has undergone. */
function changeOfAll(inlines: readonly Inline[]): Change | undefined {
  const change = inlines[0]?.change;
  return inlines.every((inline) => inline.change === change) ? change : undefined;
}

/** The cells of some columns. A row in which none of them starts is left out: its cells span one row less. */
function cutRows(
  whole: readonly Row[],
  grid: Grid,
  kept: readonly number[],
): { readonly rows: readonly Row[]; readonly cells: readonly number[] } {
  const numbers = new Map(grid.origins.map((origin, number) => [origin, number]));
  const starting = grid.slots.map((slots, row) => {
    const placed = kept.flatMap((column) => slots[column] ?? []);
    return [...new Set(placed)]
      .filter((origin) => origin.row === row)
      .map((origin) => ({ origin, colSpan: placed.filter((slot) => slot === origin).length }));
  });
  const rowSpan = ({ rowSpan: span }: Cell, row: number) =>
    starting.slice(row, row + span).filter((cells) => cells.length > 0).length;
  const rows = starting.map(
    (cells, row): Row => ({
      ...whole[row],
      cells: cells.map(({ origin: { cell }, colSpan }) => ({
        ...cell,
        colSpan,
        rowSpan: rowSpan(cell, row),
      })),
    }),
  );
  return {
    rows: rows.filter(({ cells }) => cells.length > 0),
    cells: starting.flatMap((cells) => cells.flatMap(({ origin }) => numbers.get(origin) ?? [])),
  };
}
