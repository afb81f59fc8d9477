/** Indices of expected texts that were not found, and of found texts that nothing expected. */
export type Mismatch = {
  readonly missing: readonly number[];
  readonly extra: readonly number[];
};

/** How many texts to skip on either side until the sequences agree again. */
type Skip = { readonly expected: number; readonly found: number };

/**
 * Matches two sequences of texts in order. Both lists of the result are empty exactly if the sequences are equal:
 * every text is either matched, in order, or reported. Where they differ the fewest texts are skipped that make
 * them agree again, so that one loss is reported as one.
 */
export function matchParagraphs(expected: readonly string[], found: readonly string[]): Mismatch {
  const missing: number[] = [];
  const extra: number[] = [];
  const agreed = countAgreed(expected, found);
  let at: Skip = { expected: agreed, found: agreed };
  while (at.expected < expected.length || at.found < found.length) {
    const skip = findAgreement(expected, found, at);
    missing.push(...range(at.expected, skip.expected));
    extra.push(...range(at.found, skip.found));
    at = { expected: at.expected + skip.expected + 1, found: at.found + skip.found + 1 };
  }
  return { missing, extra };
}

/** How many texts are the same from the start: all of them, if nothing went wrong. */
function countAgreed(expected: readonly string[], found: readonly string[]): number {
  let count = 0;
  while (count < expected.length && expected[count] === found[count]) count += 1;
  return count;
}

/** The nearest place where both sequences have the same text, else their ends. */
function findAgreement(expected: readonly string[], found: readonly string[], at: Skip): Skip {
  const rest: Skip = { expected: expected.length - at.expected, found: found.length - at.found };
  if (rest.expected === 0 || rest.found === 0) return rest;
  for (let distance = 0; distance < rest.expected + rest.found; distance += 1) {
    for (let skipped = 0; skipped <= distance; skipped += 1) {
      const text = expected[at.expected + skipped];
      if (text !== undefined && text === found[at.found + distance - skipped]) {
        return { expected: skipped, found: distance - skipped };
      }
    }
  }
  return rest;
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => start + index);
}
