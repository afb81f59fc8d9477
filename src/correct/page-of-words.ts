import type { ChangedWords } from '../compare/changed-words.js';
import type { PrintedChange } from '../compare/document/printed-change.js';
import type { FindPage } from '../render/pdf/locate-words.js';

/** The number on the page of the new PDF where changed words stand, '' on a page without; undefined of what is not there any more. */
export function pageOfWords(
  findPage: FindPage,
  { new: now }: PrintedChange,
  words: ChangedWords,
): string | undefined {
  if (!now) return undefined;
  return findPage(now.leaves.first, now.leaves.count === 1 ? words.new.start : 0);
}
