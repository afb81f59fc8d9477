import { alignLine } from './align-line.js';
import { type ContinuedTitle, placeContinuedTitle } from './continued-title.js';
import type { CellNode, RowsNode, TableNode, TextNode } from './flow-nodes.js';
import { buildLines } from './line-building.js';
import type { PlacedLine } from './placed-line.js';
import { heightOfRows } from './split-rows.js';
import { type Rows, type RowsCell, spreadRows, sum } from './table-rows.js';

/** Rows of a table with their text cut into lines. */
export type TableRows = Rows<PlacedLine>;

/** A table with its text cut into lines: what is needed to place it. */
export type MeasuredTable = {
  readonly widths: readonly number[];
  readonly ruleWidth: number;
  readonly paddingY: number;
  readonly head: TableRows;
  readonly headHeights: readonly number[];
  readonly groups: readonly TableRows[];
  readonly continuedTitle: ContinuedTitle;
};

/** A head that takes more of a page than this is placed once, like any group, and may be parted. */
const TALLEST_HEAD = 0.5;

/** A label that takes more of a page than this would crowd out the rows that it stands beside. */
const TALLEST_LABEL = 0.25;

/** Cuts the text of every cell into lines. */
export function measureTable({ table }: TableNode, pageHeight: number): MeasuredTable {
  const { paddingY, ruleWidth, widths } = table;
  const tallestLabel = pageHeight * TALLEST_LABEL;
  const measure = (rows: RowsNode): TableRows => ({
    rowCount: rows.rowCount,
    cells: rows.cells.map((cell) => measureCell(cell, table, tallestLabel)),
  });
  const head = measure(table.head);
  const groups = table.groups.map(measure);
  const repeats = heightOfRows(head, paddingY) <= pageHeight * TALLEST_HEAD;
  const top = repeats ? head : { rowCount: 0, cells: [] };
  const headHeights = spreadRows(top, paddingY);
  return {
    widths,
    ruleWidth,
    paddingY,
    head: top,
    headHeights,
    groups: repeats ? groups : [head, ...groups],
    continuedTitle: placeContinuedTitle(table.continuedTitle, top, widths, headHeights),
  };
}

function measureCell(cell: CellNode, table: TableNode['table'], tallestLabel: number): RowsCell<PlacedLine> {
  const { node, row, column, rowSpan, colSpan, ruled, repeated } = cell;
  const box = { width: sum(table.widths.slice(column, column + colSpan)), padding: table.paddingX };
  const lines = setLines(node, box);
  for (const line of lines) line.repeated = repeated;
  return {
    row,
    column,
    rowSpan,
    colSpan,
    ruled,
    lines,
    linePitch: node.linePitch,
    label: () => (rowSpan === 1 ? [] : setLabel(node, table.continuedMark, box, tallestLabel)),
    said: false,
    fromTop: false,
  };
}

type TextBox = { readonly width: number; readonly padding: number };

function setLines(node: TextNode, { width, padding }: TextBox): readonly PlacedLine[] {
  const measure = Math.max(1, width - 2 * padding);
  const lines = buildLines(node, measure);
  for (const line of lines) line.x = padding + alignLine(line, measure, node.alignment);
  return lines;
}

/** The text with （续） behind it; the mark alone if that would be too tall; nothing for an empty text. */
function setLabel(
  { leaf: _, bookmark: __, ...text }: TextNode,
  mark: TextNode,
  box: TextBox,
  tallest: number,
): readonly PlacedLine[] {
  if (text.text.every((run) => run.text.trim() === '')) return [];
  const pieces = [...(text._inlines ?? []), ...(mark._inlines ?? [])];
  const lines = setLines({ ...text, _inlines: pieces }, box);
  return lines.length * text.linePitch <= tallest
    ? lines
    : setLines({ ...mark, alignment: text.alignment }, box);
}
