import type { TableStyle } from '../../document/layout.js';
import type { Table } from '../../document/nodes.js';
import { boundColumns, type ColumnBounds } from './column-bounds.js';
import { shareWidth } from './share-width.js';
import { estimateHeights } from './table-height.js';

/** How much of the width changes hands at a time, in characters: first much, then little. */
const STEPS = [4, 2, 1, 0.5];

/**
 * The widths of a table's columns in points; they fill `width`. They are the shares that the weights give, unless a
 * column would be too narrow for what must not be broken ({@link boundColumns}). Columns for which the template gives a
 * least or a most number of characters then pass width to each other as long as that makes the table lower.
 */
export function fitColumns(
  table: Table,
  style: TableStyle,
  width: number,
  bounds: readonly ColumnBounds[] = boundColumns(table, style, width),
): readonly number[] {
  const shares = shareWidth(bounds, width);
  const elastic = table.columns.flatMap(({ least, most }, index) =>
    least === undefined && most === undefined ? [] : [index],
  );
  if (elastic.length < 2) return shares;
  const heightOf = estimateHeights(table, style);
  return STEPS.reduce(
    (widths, step) => lowerTable(widths, step * style.表文.字号, elastic, bounds, heightOf),
    shares,
  );
}

type Fit = { readonly widths: readonly number[]; readonly height: number };

/** Passes on `step` points at a time, each time where it lowers the table most, until it lowers it no more. */
function lowerTable(
  start: readonly number[],
  step: number,
  elastic: readonly number[],
  bounds: readonly ColumnBounds[],
  heightOf: (widths: readonly number[]) => number,
): readonly number[] {
  let best: Fit = { widths: start, height: heightOf(start) };
  for (;;) {
    const better = elastic
      .flatMap((from) =>
        elastic.flatMap((to) => (from === to ? [] : [passWidth(best.widths, from, to, step)])),
      )
      .filter((widths) => staysWithin(widths, bounds))
      .map((widths) => ({ widths, height: heightOf(widths) }))
      .reduce((least, fit) => (fit.height < least.height ? fit : least), best);
    if (better === best) return best.widths;
    best = better;
  }
}

function passWidth(widths: readonly number[], from: number, to: number, step: number): readonly number[] {
  return widths.map((width, index) => width + (index === to ? step : 0) - (index === from ? step : 0));
}

function staysWithin(widths: readonly number[], bounds: readonly ColumnBounds[]): boolean {
  return bounds.every(({ least, most }, index) => {
    const width = widths[index] ?? 0;
    return width >= least && width <= most;
  });
}
