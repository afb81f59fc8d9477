import { oncePer } from './once-per.js';
import type { PrintedLeaf, PrintedText } from './printed-text.js';

/** The leaves that explain terms: those that show 名词解释 of the data. */
function isExplanation(leaf: PrintedLeaf): boolean {
  return leaf.shown.some(({ dataPath }) => dataPath.startsWith('名词解释.'));
}

/** Every leaf outside the explanations. */
export const leavesOutsideTerms = oncePer(({ leaves }: PrintedText): readonly PrintedLeaf[] =>
  leaves.filter((leaf) => !isExplanation(leaf)),
);

/** A term without quotation marks and white space. */
export function plainTerm(term: string): string {
  return term.replace(/[“”"'‘’\s]/g, '');
}
