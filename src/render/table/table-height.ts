import { type GridCell, requireGrid } from '../../document/grid.js';
import type { TableStyle, TextStyle } from '../../document/layout.js';
import type { Row, Table } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { countLines, measureUnits } from './text-width.js';

/** The cells that stand in the same columns. */
type Track = {
  readonly column: number;
  readonly colSpan: number;
  /** The heights of its cells at a width; measured once a width. */
  readonly heightsAt: (width: number) => readonly number[];
};

/** Where a cell stands, and where its height is: in its track, at its place. */
type SizedCell = {
  readonly row: number;
  readonly lastRow: number;
  readonly track: number;
  readonly place: number;
};

type SizedRows = {
  readonly count: number;
  readonly tracks: readonly Track[];
  readonly cells: readonly SizedCell[];
};

/**
 * The height that a table would have with columns of given widths, all in points: about that of the pages, good enough to
 * tell which of two divisions of the width is the better.
 */
export function estimateHeights(table: Table, style: TableStyle): (widths: readonly number[]) => number {
  const columns = table.columns.length;
  const parts = [
    sizeRows(table.head, columns, style.表头, style),
    sizeRows(table.body, columns, style.表文, style),
  ];
  return (widths) => parts.reduce((sum, rows) => sum + heightOf(rows, widths), 0);
}

function sizeRows(rows: readonly Row[], columns: number, text: TextStyle, style: TableStyle): SizedRows {
  const { origins } = requireGrid(rows, columns);
  const groups = new Map<string, GridCell[]>();
  for (const origin of origins) {
    const key = `${origin.column} ${origin.cell.colSpan}`;
    const group = groups.get(key);
    if (group) group.push(origin);
    else groups.set(key, [origin]);
  }
  const cells = [...groups.values()].flatMap((group, track) =>
    group.map(({ cell, row }, place) => ({ row, lastRow: row + cell.rowSpan - 1, track, place })),
  );
  return {
    count: rows.length,
    tracks: [...groups.values()].map((group) => makeTrack(group, text, style)),
    // What a spanning cell needs beyond its rows is given to the last of them, so cells that end earlier come first.
    cells: cells.sort((a, b) => a.lastRow - b.lastRow || b.row - a.row),
  };
}

function makeTrack(group: readonly GridCell[], text: TextStyle, style: TableStyle): Track {
  const [first] = group;
  const texts = group.map(({ cell }) => measureUnits(textOf(cell.inlines)));
  const known = new Map<number, readonly number[]>();
  return {
    column: first?.column ?? 0,
    colSpan: first?.cell.colSpan ?? 1,
    heightsAt: (width) => {
      // Steps there and back again give a width that differs by its rounding alone.
      const key = Math.round(width * 100);
      const remembered = known.get(key);
      if (remembered) return remembered;
      const measure = Math.max(1, (key / 100 - 2 * style.左右内距) / text.字号);
      const heights = texts.map((units) => countLines(units, measure) * text.行距 + 2 * style.上下内距);
      known.set(key, heights);
      return heights;
    },
  };
}

function heightOf({ cells, count, tracks }: SizedRows, widths: readonly number[]): number {
  const needed = tracks.map(({ column, colSpan, heightsAt }) => {
    let width = 0;
    for (let index = column; index < column + colSpan; index += 1) width += widths[index] ?? 0;
    return heightsAt(width);
  });
  const heights = new Array<number>(count).fill(0);
  for (const { row, lastRow, track, place } of cells) {
    let missing = needed[track]?.[place] ?? 0;
    for (let index = row; index < lastRow; index += 1) missing -= heights[index] ?? 0;
    if (missing > (heights[lastRow] ?? 0)) heights[lastRow] = missing;
  }
  return heights.reduce((sum, height) => sum + height, 0);
}
