import { alignLine } from './align-line.js';
import { type ContinuedTitle, placeContinuedTitle } from './continued-title.js';
import type { CellNode, LeafNumber, RowsNode, TableNode, TextNode } from './flow-nodes.js';
import { buildLines } from './line-building.js';
import type { SetLine } from './set-line.js';
import { heightOfRows } from './split-rows.js';
import { type Rows, type RowsCell, spreadRows, sum } from './table-rows.js';
import type { Typesetter } from './typesetter.js';

/** A line of a cell, `x` points from the cell's left rule. */
export type CellLine = {
  readonly set: SetLine;
  readonly x: number;
  /** Absent for what the document does not say there: a label that is said again, and its mark. */
  readonly leaf: LeafNumber | undefined;
  readonly repeated: boolean;
};

/** Rows of a table with their text cut into lines. */
export type TableRows = Rows<CellLine>;

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
export function measureTable(
  { table }: TableNode,
  pageHeight: number,
  typesetter: Typesetter,
): MeasuredTable {
  const { paddingY, ruleWidth, widths } = table;
  const tallestLabel = pageHeight * TALLEST_LABEL;
  const measure = (rows: RowsNode): TableRows => ({
    rowCount: rows.rowCount,
    cells: rows.cells.map((cell) => measureCell(cell, table, typesetter, tallestLabel)),
  });
  const head = measure(table.head);
  const groups = table.groups.map(measure);
  const repeats = heightOfRows(head, paddingY) <= pageHeight * TALLEST_HEAD;
  const top = repeats ? head : { rowCount: 0, cells: [] };
  const headHeights = spreadRows(top, paddingY);
  const continuedTitle = placeContinuedTitle(table.continuedTitle, typesetter, top, widths, headHeights);
  return {
    widths,
    ruleWidth,
    paddingY,
    head: top,
    headHeights,
    groups: repeats ? groups : [head, ...groups],
    continuedTitle,
  };
}

function measureCell(
  cell: CellNode,
  table: TableNode['table'],
  typesetter: Typesetter,
  tallestLabel: number,
): RowsCell<CellLine> {
  const { node, row, column, rowSpan, colSpan, ruled, repeated } = cell;
  const box = { width: sum(table.widths.slice(column, column + colSpan)), padding: table.paddingX };
  const { leaf } = node;
  return {
    row,
    column,
    rowSpan,
    colSpan,
    ruled,
    lines: typesetter
      .setLines(node, measureOf(box))
      .map((set) => ({ set, x: placeInBox(set, box, node), leaf, repeated })),
    linePitch: node.linePitch,
    label: () => (rowSpan === 1 ? [] : setLabel(node, table.continuedMark, typesetter, box, tallestLabel)),
    said: false,
    fromTop: false,
  };
}

type TextBox = { readonly width: number; readonly padding: number };

function measureOf({ width, padding }: TextBox): number {
  return Math.max(1, width - 2 * padding);
}

function placeInBox(set: SetLine, box: TextBox, { alignment }: TextNode): number {
  return box.padding + alignLine(set, measureOf(box), alignment);
}

/** The text with （续） behind it; the mark alone if that would be too tall; nothing for an empty text. */
function setLabel(
  node: TextNode,
  mark: TextNode,
  typesetter: Typesetter,
  box: TextBox,
  tallest: number,
): readonly CellLine[] {
  if (node.text.every((run) => run.text.trim() === '')) return [];
  const again = (set: SetLine): CellLine => ({
    set,
    x: placeInBox(set, box, node),
    leaf: undefined,
    repeated: false,
  });
  const lines = buildLines(node, [...typesetter.cut(node), ...typesetter.cut(mark)], measureOf(box));
  return lines.length * node.linePitch <= tallest
    ? lines.map(again)
    : typesetter.setLines(mark, measureOf(box)).map(again);
}
