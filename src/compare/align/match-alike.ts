import type { Piece } from './align-pieces.js';
import type { Match } from './match-in-order.js';

/** How much two pieces share at least to be the same with another name. */
const LEAST_LIKENESS = 0.5;

/** A gap with more pairs than this is left: who changes a hundred rows in a row changes the table. */
const MOST_PAIRS = 10_000;

/** In the gaps between pieces that are kept, the pieces that are most alike, in order. */
export function matchAlike(
  before: readonly Piece[],
  after: readonly Piece[],
  kept: readonly Match[],
  moved: readonly Match[],
): readonly Match[] {
  const leaving = new Set(moved.map(([place]) => place));
  const arriving = new Set(moved.map(([, place]) => place));
  const starts = [[-1, -1] as const, ...kept];
  return starts.flatMap(([row, column], index) => {
    const [nextRow, nextColumn] = kept[index] ?? [before.length, after.length];
    const rows = rangeOf(row + 1, nextRow).filter((place) => !leaving.has(place));
    const columns = rangeOf(column + 1, nextColumn).filter((place) => !arriving.has(place));
    if (rows.length * columns.length > MOST_PAIRS) return [];
    const likeness = measureLikeness(
      rows.map((place) => readParts(before[place])),
      columns.map((place) => readParts(after[place])),
    );
    return pairMostAlike(likeness, rows, columns);
  });
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

type Parts = {
  readonly sort: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
};

function readParts(piece: Piece | undefined): Parts {
  const counts = new Map<string, number>();
  const parts = piece?.parts() ?? [];
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return { sort: piece?.sort ?? '', counts, total: parts.length };
}

function measureLikeness(rows: readonly Parts[], columns: readonly Parts[]): readonly (readonly number[])[] {
  return rows.map((row) => columns.map((column) => likenessOf(row, column)));
}

/** The share of their parts that both have (Sørensen and Dice), 0 if it is too small to count. */
function likenessOf(one: Parts, other: Parts): number {
  if (one.sort !== other.sort || one.total === 0 || other.total === 0) return 0;
  let shared = 0;
  for (const [part, count] of one.counts) shared += Math.min(count, other.counts.get(part) ?? 0);
  const likeness = (2 * shared) / (one.total + other.total);
  return likeness < LEAST_LIKENESS ? 0 : likeness;
}

/** The pairs in order whose likeness adds up to the most. */
function pairMostAlike(
  likeness: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Match[] {
  const best = rows.map(() => new Float64Array(columns.length + 1));
  const bestAt = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const alike = likeness[row]?.[column] ?? 0;
      const pair = alike > 0 ? alike + bestAt(row + 1, column + 1) : 0;
      const line = best[row];
      if (line) line[column] = Math.max(pair, bestAt(row + 1, column), bestAt(row, column + 1));
    }
  }
  const pairs: Match[] = [];
  for (let row = 0, column = 0; row < rows.length && column < columns.length; ) {
    const alike = likeness[row]?.[column] ?? 0;
    if (alike > 0 && bestAt(row, column) === alike + bestAt(row + 1, column + 1)) {
      pairs.push([rows[row++] ?? 0, columns[column++] ?? 0]);
    } else if (bestAt(row + 1, column) >= bestAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
