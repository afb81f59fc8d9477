import type { Change, Inline } from '../../document/nodes.js';
import { alignTokens, type TokenSegment } from './align-tokens.js';
import { joinRuns, tokenizeInlines } from './inline-tokens.js';

/** How the words of one leaf became those of another; one kept segment if they did not change. */
export function compareInlines(before: readonly Inline[], after: readonly Inline[]): readonly TokenSegment[] {
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
