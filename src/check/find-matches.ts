import { groupBy } from './group-by.js';
import { oncePer } from './once-per.js';
import type { PrintedLeaf, PrintedText } from './printed-text.js';

/** A stretch of the printed text. */
export type Match = {
  readonly leaf: PrintedLeaf;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Every stretch of the printed text that a pattern matches, in reading order. The pattern must be global. */
export function findMatches(printed: PrintedText, pattern: RegExp): readonly Match[] {
  const found: Match[] = [];
  for (const leaves of leavesByText(printed)) {
    const matches = leaves[0] ? matchLeaf(leaves[0], pattern) : NONE;
    if (matches.length > 0) found.push(...spread(matches, leaves));
  }
  return found.sort((one, other) => one.leaf.index - other.leaf.index);
}

/** One for all: most patterns match none of a thousand texts. */
const NONE: readonly Match[] = [];

/** The cells of a table say the same few words over and over: each text is searched once. */
const leavesByText = oncePer(({ leaves }: PrintedText) => [...groupBy(leaves, ({ text }) => text).values()]);

function spread(matches: readonly Match[], leaves: readonly PrintedLeaf[]): readonly Match[] {
  return leaves.flatMap((leaf) => matches.map((match) => ({ ...match, leaf })));
}

/** Every stretch of one leaf that a global pattern matches. */
export function matchLeaf(leaf: PrintedLeaf, pattern: RegExp): readonly Match[] {
  // Not `matchAll`, which copies the pattern: there are a thousand leaves and tens of patterns.
  pattern.lastIndex = 0;
  let found = pattern.exec(leaf.text);
  if (!found) return NONE;
  const matches: Match[] = [];
  for (; found; found = pattern.exec(leaf.text)) {
    const { 0: text, index } = found;
    matches.push({ leaf, start: index, end: index + text.length, text });
    if (text === '') pattern.lastIndex += 1;
  }
  return matches;
}

/** True if a stretch stands inside brackets of a kind, e.g. `《》`. An unclosed bracket counts to the text's end. */
export function isInside({ leaf, start }: Match, brackets: string): boolean {
  const [open = '', close = ''] = brackets;
  const before = leaf.text.slice(0, start);
  return before.split(open).length > before.split(close).length;
}
