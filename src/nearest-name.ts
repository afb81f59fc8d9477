/** What of a word is compared; names are shorter. */
const MOST_CHARACTERS = 64;

/**
 * The word that a mistyped one may have meant: at most a third of its characters wrong, and no other word as near.
 * Full-width and half-width forms count as the same.
 */
export function nearestName(typed: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, distance: editDistance(fold(typed), fold(word)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (best === undefined || best.distance === second?.distance) return undefined;
  const longer = Math.min(MOST_CHARACTERS, Math.max([...typed].length, [...best.word].length));
  return best.distance <= Math.max(1, Math.floor(longer / 3)) && best.distance < longer
    ? best.word
    : undefined;
}

function fold(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), by character. */
function editDistance(a: string, b: string): number {
  const from = [...a].slice(0, MOST_CHARACTERS);
  const to = [...b].slice(0, MOST_CHARACTERS);
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = (row[j] ?? 0) + (character === other ? 0 : 1);
      const best = Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1);
      const isSwap = character === to[j - 1] && from[i - 1] === other;
      next.push(isSwap ? Math.min(best, (before[j - 1] ?? 0) + 1) : best);
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
