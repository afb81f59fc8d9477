import { alignLine } from './align-line.js';
import type { CellNode, RowsNode, TableNode } from './flow-nodes.js';
import { buildLines } from './line-building.js';
import type { Pages } from './pages.js';
import type { PlacedLine } from './placed-line.js';
import { edges, findRules } from './rule-segments.js';
import { heightOfRows, leastHeight, splitRows } from './split-rows.js';
import { lastRow, type Rows, type RowsCell, spreadRows, sum } from './table-rows.js';

/** A table with its text cut into lines: what is needed to place it. */
export type MeasuredTable = {
  readonly widths: readonly number[];
  readonly ruleWidth: number;
  readonly paddingX: number;
  readonly paddingY: number;
  readonly head: TableRows;
  readonly groups: readonly TableRows[];
};

type TableRows = Rows<PlacedLine>;

/** A head that takes more of a page than this is placed once, like any group, and may be parted. */
const TALLEST_HEAD = 0.5;

/** Cuts the text of every cell into lines. */
export function measureTable({ table }: TableNode, pageHeight: number): MeasuredTable {
  const measure = (rows: RowsNode): TableRows => ({
    rowCount: rows.rowCount,
    cells: rows.cells.map((cell) => measureCell(cell, table.widths, table.paddingX)),
  });
  const head = measure(table.head);
  const groups = table.groups.map(measure);
  if (heightOfRows(head, table.paddingY) <= pageHeight * TALLEST_HEAD) return { ...table, head, groups };
  return { ...table, head: { rowCount: 0, cells: [] }, groups: [head, ...groups] };
}

function measureCell(cell: CellNode, widths: readonly number[], paddingX: number): RowsCell<PlacedLine> {
  const { node, row, column, rowSpan, colSpan, ruled } = cell;
  const box = sum(widths.slice(column, column + colSpan));
  const width = Math.max(1, box - 2 * paddingX);
  const lines = buildLines(node, width);
  for (const line of lines) line.x = paddingX + alignLine(line, width, node.alignment);
  return {
    row,
    column,
    rowSpan,
    colSpan,
    ruled,
    lines,
    linePitch: node.linePitch,
    continued: false,
    continues: false,
  };
}

/**
 * The height that the head and the first group need; if `most` cannot hold them, the height of the head and the first
 * lines of that group, which must be parted.
 */
export function firstChunkHeight(table: MeasuredTable, most: number): number {
  const head = heightOfRows(table.head, table.paddingY);
  const [first] = table.groups;
  if (!first) return head;
  const whole = head + heightOfRows(first, table.paddingY);
  return whole <= most ? whole : head + leastHeight(first, table.paddingY);
}

/**
 * Places a table from the current position on: the head on every page, a row group whole if a page can hold it,
 * otherwise parted with all its lines.
 */
export function placeTable(table: MeasuredTable, pages: Pages): void {
  const headHeights = spreadRows(table.head, table.paddingY);
  const placeHead = (repeated: boolean) =>
    placeRows(table, { rows: table.head, heights: headHeights }, pages, true, repeated);
  placeHead(false);
  let underHead = true;
  for (const group of table.groups) {
    for (let rest: TableRows | undefined = group; rest; ) {
      const part: Part | undefined = takePart(
        table,
        rest,
        pages,
        underHead,
        pages.fullHeight() - sum(headHeights),
      );
      if (part) {
        placeRows(table, part, pages, underHead && !hasRules(table.head), false);
        rest = part.rest;
        underHead = false;
      } else {
        pages.next();
        placeHead(true);
        underHead = true;
      }
    }
  }
}

type Placeable = { readonly rows: TableRows; readonly heights: readonly number[] };
type Part = Placeable & { readonly rest: TableRows | undefined };

/**
 * What of the rows goes on this page; undefined if they must wait for the next. Rows that a page can hold are not
 * parted. On a page that is empty but for the head something always goes.
 */
function takePart(
  table: MeasuredTable,
  rows: TableRows,
  pages: Pages,
  underHead: boolean,
  full: number,
): Part | undefined {
  const height = heightOfRows(rows, table.paddingY);
  const whole: Part = { rows, heights: spreadRows(rows, table.paddingY), rest: undefined };
  const room = pages.room();
  if (height <= room) return whole;
  const mayPart = underHead || (height > full && leastHeight(rows, table.paddingY) <= room);
  const split = mayPart ? splitRows(rows, room, table.paddingY) : undefined;
  if (split) return { rows: split.head, heights: split.heights, rest: split.tail };
  return underHead ? whole : undefined;
}

function hasRules(rows: TableRows): boolean {
  return rows.cells.some(({ ruled }) => ruled);
}

function placeRows(
  table: MeasuredTable,
  { rows, heights }: Placeable,
  pages: Pages,
  drawTop: boolean,
  repeated: boolean,
): void {
  const xs = edges(table.widths);
  const ys = edges(heights);
  for (const cell of rows.cells) {
    const top = ys[cell.row] ?? 0;
    const height = (ys[lastRow(cell) + 1] ?? top) - top;
    const firstLine = top + offsetOfText(cell, height, table.paddingY);
    for (const [index, line] of cell.lines.entries()) {
      pages.addLine(line, xs[cell.column] ?? 0, firstLine + index * cell.linePitch, repeated);
    }
  }
  for (const rule of findRules(rows, table.widths, heights, drawTop)) pages.addRule(rule, table.ruleWidth);
  pages.moveDown(sum(heights));
}

/** A cell that stands whole on its page is centred between its rules; a parted one starts at its top. */
function offsetOfText(cell: RowsCell<PlacedLine>, height: number, paddingY: number): number {
  if (cell.continued || cell.continues) return paddingY;
  return Math.max(paddingY, (height - cell.lines.length * cell.linePitch) / 2);
}
