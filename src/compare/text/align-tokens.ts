import { matchInOrder } from '../align/match-in-order.js';
import type { InlineToken } from './inline-tokens.js';

/** A stretch of a text: kept (as the new text has it), or one side of what changed there. */
export type TokenSegment = {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly tokens: readonly InlineToken[];
};

/**
 * How one text became another, by words and numbers: what is deleted before what is inserted in its place. A few characters that two
 * changes leave between them by chance are part of the change, so that phrases are read and not scraps.
 */
export function alignTokens(
  before: readonly InlineToken[],
  after: readonly InlineToken[],
): readonly TokenSegment[] {
  const matches = matchInOrder(
    before.map(({ look }) => look),
    after.map(({ look }) => look),
  );
  const stretches = joinScraps(listStretches(before, after, matches));
  return stretches
    .flatMap(({ isKept, old, now }): readonly TokenSegment[] =>
      isKept
        ? [{ kind: 'kept', tokens: now }]
        : [
            { kind: 'deleted', tokens: old },
            { kind: 'inserted', tokens: now },
          ],
    )
    .filter(({ tokens }) => tokens.length > 0);
}

/** What stands in the place of what. */
type Stretch = {
  readonly isKept: boolean;
  readonly old: readonly InlineToken[];
  readonly now: readonly InlineToken[];
};

/** Kept and changed stretches by turns. */
function listStretches(
  before: readonly InlineToken[],
  after: readonly InlineToken[],
  matches: readonly (readonly [number, number])[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let row = 0;
  let column = 0;
  for (let at = 0; at <= matches.length; ) {
    const [start, newStart] = matches[at] ?? [before.length, after.length];
    stretches.push({ isKept: false, old: before.slice(row, start), now: after.slice(column, newStart) });
    let length = 0;
    while (matches[at + length]?.[0] === start + length && matches[at + length]?.[1] === newStart + length) {
      length += 1;
    }
    [row, column] = [start + length, newStart + length];
    const old = before.slice(start, row);
    stretches.push({ isKept: true, old, now: after.slice(newStart, column) });
    at += Math.max(1, length);
  }
  return stretches.filter(({ old, now }) => old.length + now.length > 0);
}

function joinScraps(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[index + 1];
    if (last && !last.isKept && (!stretch.isKept || (next && isScrap(last, stretch, next)))) {
      joined[joined.length - 1] = {
        isKept: false,
        old: [...last.old, ...stretch.old],
        now: [...last.now, ...stretch.now],
      };
    } else joined.push(stretch);
  }
  return joined;
}

/** A phrase has more characters than this, or what it stands between is shorter. */
const LONGEST_SCRAP = 2;

/** What is kept between two replacements that are longer than it; never a number, a mark of the sentence or the end of a line. */
function isScrap(before: Stretch, kept: Stretch, after: Stretch): boolean {
  const text = kept.now.map((token) => token.text).join('');
  const isReplaced = [before.old, before.now, after.old, after.now].every(
    (tokens) => tokens.length >= kept.now.length,
  );
  return isReplaced && text.length <= LONGEST_SCRAP && /^\p{Script=Han}+$/u.test(text);
}
