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
  const found = leavesByText(printed).flatMap((leaves) => matchLeaves(leaves, pattern));
  return found.toSorted((one, other) => one.leaf.index - other.leaf.index);
}

/** The cells of a table say the same few words over and over: each text is searched once. */
const leavesByText = oncePer(({ leaves }: PrintedText) => [...groupBy(leaves, ({ text }) => text).values()]);

function matchLeaves(leaves: readonly PrintedLeaf[], pattern: RegExp): readonly Match[] {
  const [first] = leaves;
  const matches = first ? matchLeaf(first, pattern) : [];
  if (matches.length === 0) return matches;
  return leaves.flatMap((leaf) => matches.map((match) => ({ ...match, leaf })));
}

/** Every stretch of one leaf that a global pattern matches. */
export function matchLeaf(leaf: PrintedLeaf, pattern: RegExp): readonly Match[] {
  const matches: Match[] = [];
  // Not `matchAll`, which copies the pattern: there are a thousand leaves and tens of patterns.
  pattern.lastIndex = 0;
  for (let found = pattern.exec(leaf.text); found; found = pattern.exec(leaf.text)) {
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
