import type { Match } from './match-in-order.js';

/** Of pairs in the order of their old places, as many as can be whose new places rise, too. */
export function longestRise(pairs: readonly Match[]): readonly Match[] {
  /** For each length, the pair that ends a rise of that length at the lowest place. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    const length = countBelow(ends, pairs, place);
    before.push(length === 0 ? -1 : (ends[length - 1] ?? -1));
    ends[length] = index;
  }
  const rise: Match[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rise.push(pair);
  }
  return rise.reverse();
}

/** How many of the ends lie below a place; they rise. */
function countBelow(ends: readonly number[], pairs: readonly Match[], place: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = pairs[ends[middle] ?? 0]?.[1] ?? 0;
    if (end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
