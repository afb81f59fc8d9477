import { longestRise } from './longest-rise.js';

/** A pair of places, one in the old list and one in the new, both 0-based. */
export type Match = readonly [before: number, after: number];

/** How many pairs are compared each with each at most: 4 MB, some hundredths of a second. */
const MOST_CELLS = 1_000_000;

/**
 * The names that two lists have in common in the same order: as many as can be, if the lists are short or their repeated names lie
 * between names that occur once; else a good many. The work grows with the square of what lies between unique names, and is bounded.
 */
export function matchInOrder(before: readonly string[], after: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  const open: Span[] = [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  for (let span = open.pop(); span; span = open.pop()) {
    const { inside, ends } = trimEnds(before, after, span);
    matches.push(...ends);
    const count = inside.to - inside.from;
    const newCount = inside.newTo - inside.newFrom;
    if (count === 0 || newCount === 0) continue;
    if (count * newCount <= MOST_CELLS) matches.push(...matchAll(before, after, inside));
    else {
      const { found, gaps } = matchUnique(before, after, inside);
      matches.push(...found);
      open.push(...gaps);
    }
  }
  return matches.sort(([one], [other]) => one - other);
}

/** A stretch of each list, ends not included. */
type Span = { readonly from: number; readonly to: number; readonly newFrom: number; readonly newTo: number };

function trimEnds(before: readonly string[], after: readonly string[], span: Span) {
  let { from, to, newFrom, newTo } = span;
  const ends: Match[] = [];
  while (from < to && newFrom < newTo && before[from] === after[newFrom]) ends.push([from++, newFrom++]);
  while (from < to && newFrom < newTo && before[to - 1] === after[newTo - 1]) ends.push([--to, --newTo]);
  return { inside: { from, to, newFrom, newTo }, ends };
}

/** The longest common subsequence, by the table of the lengths of what follows each pair. */
function matchAll(before: readonly string[], after: readonly string[], span: Span): readonly Match[] {
  const width = span.newTo - span.newFrom + 1;
  const lengths = new Uint32Array((span.to - span.from + 1) * width);
  const lengthAt = (row: number, column: number) =>
    lengths[(row - span.from) * width + column - span.newFrom] ?? 0;
  for (let row = span.to - 1; row >= span.from; row -= 1) {
    for (let column = span.newTo - 1; column >= span.newFrom; column -= 1) {
      lengths[(row - span.from) * width + column - span.newFrom] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  return walkLengths(before, after, span, lengthAt);
}

function walkLengths(
  before: readonly string[],
  after: readonly string[],
  { from, to, newFrom, newTo }: Span,
  lengthAt: (row: number, column: number) => number,
): readonly Match[] {
  const matches: Match[] = [];
  for (let row = from, column = newFrom; row < to && column < newTo; ) {
    if (before[row] === after[column]) matches.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return matches;
}

/**
 * The names that occur once in each list, and the gaps between them; where there are none, every first occurrence is matched with
 * the first, every second with the second, and no gap is left open.
 */
function matchUnique(before: readonly string[], after: readonly string[], span: Span) {
  const places = countPlaces(before, span.from, span.to);
  const newPlaces = countPlaces(after, span.newFrom, span.newTo);
  const unique = pairPlaces(places, newPlaces, (all) => all.length === 1);
  if (unique.length === 0) return { found: longestRise(pairPlaces(places, newPlaces, () => true)), gaps: [] };
  const found = longestRise(unique);
  const starts = [[span.from - 1, span.newFrom - 1] as const, ...found];
  const gaps = starts.map(
    ([row, column], index): Span => ({
      from: row + 1,
      to: found[index]?.[0] ?? span.to,
      newFrom: column + 1,
      newTo: found[index]?.[1] ?? span.newTo,
    }),
  );
  return { found, gaps };
}

type Places = ReadonlyMap<string, readonly number[]>;

function countPlaces(names: readonly string[], from: number, to: number): Places {
  const places = new Map<string, number[]>();
  for (let index = from; index < to; index += 1) {
    const name = names[index] ?? '';
    const known = places.get(name);
    if (known) known.push(index);
    else places.set(name, [index]);
  }
  return places;
}

function pairPlaces(
  places: Places,
  newPlaces: Places,
  counts: (all: readonly number[]) => boolean,
): readonly Match[] {
  return [...places]
    .flatMap(([name, all]): readonly Match[] => {
      const others = newPlaces.get(name) ?? [];
      if (!counts(all) || !counts(others)) return [];
      return all.slice(0, others.length).map((place, index) => [place, others[index] ?? 0]);
    })
    .sort(([one], [other]) => one - other);
}
