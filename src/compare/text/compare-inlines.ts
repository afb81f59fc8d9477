import type { Change, Inline } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { alignTokens, type TokenSegment } from './align-tokens.js';
import { joinRuns, lookOf, tokenizeInlines } from './inline-tokens.js';

/** How the words of one leaf became those of another; one kept segment if they did not change. */
export function compareInlines(before: readonly Inline[], after: readonly Inline[]): readonly TokenSegment[] {
  const look = lookOf(after);
  // Most texts of a document do not change: they need no look at their words.
  if (look === lookOf(before))
    return [{ kind: 'kept', tokens: [{ text: textOf(after), look, inlines: after }] }];
  return alignTokens(tokenizeInlines(before), tokenizeInlines(after));
}

/** Both texts in one: what was deleted and what was inserted is marked, what was kept is as the new text has it. */
export function mergeInlines(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
  const merged = compareInlines(before, after).flatMap(({ kind, tokens }) => {
    const inlines = tokens.flatMap((token) => token.inlines);
    return kind === 'kept' ? inlines : inlines.map((inline) => markInline(inline, kind));
  });
  return joinRuns(merged);
}

function markInline(inline: Inline, change: Change): Inline {
  return { ...inline, change };
}
