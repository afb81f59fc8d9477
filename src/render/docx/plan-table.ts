import { type Grid, type RowGroup, requireGrid } from '../../document/grid.js';
import type { TableStyle } from '../../document/layout.js';
import type { Table } from '../../document/nodes.js';
import { shareWidth } from './column-widths.js';
import { estimateCell, estimateRows, estimateText, type RowHeights, sumHeights } from './estimate-rows.js';
import type { SheetFrame } from './sheet-frame.js';
import { estimateUnitRow } from './unit-row.js';

/**
 * How a row meets the end of a page: it may be split over two pages; it is one line high, which nothing can split;
 * it moves whole to the next page; or it moves together with the row after it.
 */
export type RowBreak = 'splits' | 'oneLine' | 'whole' | 'wholeWithNext';

/** What is decided about a row before it is built. */
export type RowPlan = {
  readonly rowBreak: RowBreak;
  /** Twips; given where a spanning cell is higher than its rows, which then share its height evenly. */
  readonly leastHeight?: number;
  /** Printed again at the head of each page. */
  readonly repeats: boolean;
};

/** Everything about a table that is decided before it is built. Widths are twips. */
export type TablePlan = {
  readonly widths: readonly number[];
  readonly head: Grid;
  readonly body: Grid;
  /** For the unit row and every head row. */
  readonly headRow: RowPlan;
  /** One for each row of the body. */
  readonly bodyRows: readonly RowPlan[];
};

/** A head that takes more of the page than this is printed once and may be split. */
const TALLEST_HEAD = 0.5;

/** Estimates err towards more: rows are made this much of them at least, the last row takes what remains. */
const SURE_SHARE = 0.85;

/**
 * Row groups stay on one page where they fit, the first one together with the table's title. A group that may be
 * taller than a page must be free to split: of a row that may not, what does not fit on the page is cut off.
 */
export function planTable(table: Table, style: TableStyle, frame: SheetFrame): TablePlan {
  const widths = shareWidth(table.columns, frame.areaWidth);
  const head = requireGrid(table.head, widths.length);
  const body = requireGrid(table.body, widths.length);
  const headHeight = estimateHead(table, head, widths, style);
  const repeats = headHeight <= frame.areaHeight * TALLEST_HEAD;
  const room = frame.areaHeight - (repeats ? headHeight : 0);
  const captionHeight = table.caption ? estimateText(table.caption, frame.areaWidth, style.表题) : 0;
  const look = { text: style.表文, table: style };
  const heights = { ...estimateRows(body, widths, look), oneLine: estimateCell([], 0, look) };
  return {
    widths,
    head,
    body,
    headRow: { rowBreak: repeats ? 'wholeWithNext' : 'splits', repeats },
    bodyRows: body.groups.flatMap((group) =>
      planGroup(group, heights, group.first === 0 ? room - captionHeight : room),
    ),
  };
}

type BodyHeights = RowHeights & { readonly oneLine: number };

/**
 * A row of one line goes unprotected, there is nothing to split: LibreOffice 7.4 loses the rest of a table whose
 * first row may not split and ends exactly at the foot of the page.
 */
function planGroup(group: RowGroup, heights: BodyHeights, room: number): readonly RowPlan[] {
  const { first, last } = group;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const height = sumHeights(heights.shared, group);
  if (height <= heights.oneLine) return rows.map(() => ({ rowBreak: 'oneLine', repeats: false }));
  if (height > room) return rows.map(() => ({ rowBreak: 'splits', repeats: false }));
  return rows.map((row) => ({
    rowBreak: row === last ? 'whole' : 'wholeWithNext',
    repeats: false,
    ...planHeight(heights.own[row] ?? 0, heights.shared[row] ?? 0),
  }));
}

function planHeight(own: number, shared: number): Pick<RowPlan, 'leastHeight'> {
  return shared > own ? { leastHeight: Math.floor(shared * SURE_SHARE) } : {};
}

function estimateHead(table: Table, head: Grid, widths: readonly number[], style: TableStyle): number {
  const { shared } = estimateRows(head, widths, { text: style.表头, table: style });
  const rows = shared.reduce((sum, height) => sum + height, 0);
  return table.unitRow ? rows + estimateUnitRow(table.unitRow, widths, style) : rows;
}
