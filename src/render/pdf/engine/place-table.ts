import { leastHeight } from './choose-cut.js';
import type { ContinuedTitle } from './continued-title.js';
import type { CellLine, MeasuredTable, TableRows } from './measure-table.js';
import type { Pages } from './pages.js';
import { edges, findRules } from './rule-segments.js';
import { heightOfRows, splitRows } from './split-rows.js';
import { lastRow, type RowsCell, spreadRows, sum } from './table-rows.js';

/**
 * The height that the head and the first group need; if `most` cannot hold them, the height of the head and the first
 * rows of that group, which must be parted.
 */
export function firstChunkHeight({ groups, headHeights, paddingY }: MeasuredTable, most: number): number {
  const head = sum(headHeights);
  const [first] = groups;
  if (!first) return head;
  const whole = head + heightOfRows(first, paddingY);
  return whole <= most ? whole : head + leastHeight(first, most - head, paddingY);
}

/**
 * Places a table from the current position on: the head on every page, from the second on under the title with
 * （续表）; a row group whole if a page can hold it, otherwise parted with all its lines.
 */
export function placeTable(table: MeasuredTable, pages: Pages): void {
  placeHead(table, pages, false);
  let underHead = true;
  for (const group of table.groups) {
    for (let rest: TableRows | undefined = group; rest; ) {
      const part: Part | undefined = takePart(table, rest, pages, underHead);
      if (part) {
        placeRows(table, part, pages, underHead && !hasRules(table.head), false);
        rest = part.rest;
        underHead = false;
      }
      if (rest) {
        pages.next();
        placeTitle(table.continuedTitle, pages);
        placeHead(table, pages, true);
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
function takePart(table: MeasuredTable, rows: TableRows, pages: Pages, underHead: boolean): Part | undefined {
  const { continuedTitle, headHeights, paddingY } = table;
  const height = heightOfRows(rows, paddingY);
  const whole: Part = { rows, heights: spreadRows(rows, paddingY), rest: undefined };
  const full = pages.fullHeight() - continuedTitle.height - sum(headHeights);
  if (height <= pages.room()) return whole;
  if (!underHead && height <= full) return undefined;
  const room = { available: pages.room(), full, mayWait: !underHead };
  const split = splitRows(rows, room, paddingY);
  if (split) return { rows: split.head, heights: split.heights, rest: split.tail };
  return underHead ? whole : undefined;
}

function hasRules(rows: TableRows): boolean {
  return rows.cells.some(({ ruled }) => ruled);
}

function placeTitle({ height, linePitch, lines, top }: ContinuedTitle, pages: Pages): void {
  for (const [index, { set, x }] of lines.entries())
    pages.addLine(set, { repeated: true }, x, top + index * linePitch);
  pages.moveDown(height);
}

function placeHead(table: MeasuredTable, pages: Pages, repeated: boolean): void {
  placeRows(table, { rows: table.head, heights: table.headHeights }, pages, true, repeated);
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
      const { set, x, leaf } = line;
      const owner = { leaf, repeated: repeated || cell.said || line.repeated };
      pages.addLine(set, owner, (xs[cell.column] ?? 0) + x, firstLine + index * cell.linePitch);
    }
  }
  for (const rule of findRules(rows, table.widths, heights, drawTop)) pages.addRule(rule, table.ruleWidth);
  pages.moveDown(sum(heights));
}

/** Text that stands whole on its page is centred between its rules; a parted one starts at its top. */
function offsetOfText(cell: RowsCell<CellLine>, height: number, paddingY: number): number {
  if (cell.fromTop) return paddingY;
  return Math.max(paddingY, (height - cell.lines.length * cell.linePitch) / 2);
}
