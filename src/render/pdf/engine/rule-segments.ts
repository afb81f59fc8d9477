import type { Rows } from './table-rows.js';

/** A straight rule between two points, relative to the upper left corner of the rows. Lengths are points. */
export type RuleSegment = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/**
 * The rules around every ruled cell, each stretch once, neighbours joined to one line. Every cell gets all four of
 * its rules, so a cell that goes on over the page is closed at the page's foot.
 */
export function findRules<L>(
  rows: Rows<L>,
  widths: readonly number[],
  heights: readonly number[],
  drawTop: boolean,
): readonly RuleSegment[] {
  const xs = edges(widths);
  const ys = edges(heights);
  const horizontal = ys.map(() => new Set<number>());
  const vertical = xs.map(() => new Set<number>());
  for (const cell of rows.cells.filter(({ ruled }) => ruled)) {
    const bottom = cell.row + cell.rowSpan;
    const right = cell.column + cell.colSpan;
    for (let column = cell.column; column < right; column += 1) {
      if (drawTop || cell.row > 0) horizontal[cell.row]?.add(column);
      horizontal[bottom]?.add(column);
    }
    for (let row = cell.row; row < bottom; row += 1) {
      vertical[cell.column]?.add(row);
      vertical[right]?.add(row);
    }
  }
  return [
    ...horizontal.flatMap((columns, row) =>
      runs(columns).map(([from, to]) => ({
        x1: at(xs, from),
        y1: at(ys, row),
        x2: at(xs, to),
        y2: at(ys, row),
      })),
    ),
    ...vertical.flatMap((lines, column) =>
      runs(lines).map(([from, to]) => ({
        x1: at(xs, column),
        y1: at(ys, from),
        x2: at(xs, column),
        y2: at(ys, to),
      })),
    ),
  ];
}

/** The running sums of sizes, starting with 0: the places of the rules. */
export function edges(sizes: readonly number[]): readonly number[] {
  const places = [0];
  for (const size of sizes) places.push(at(places, places.length - 1) + size);
  return places;
}

/** Joins neighbouring numbers: {1, 2, 5} gives [1, 3] and [5, 6]. */
function runs(numbers: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = joined[joined.length - 1];
    if (last && last[1] === number) last[1] = number + 1;
    else joined.push([number, number + 1]);
  }
  return joined;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}
