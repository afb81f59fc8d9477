import type { ChangedWords } from '../compare/changed-words.js';
import type { EditionChanges } from '../compare/compare-editions.js';
import type { PrintedChange } from '../compare/document/printed-change.js';
import type { Terminal } from './terminal.js';

/** What `diff` found. */
export type DiffReport = {
  /** The two sides as messages name them. */
  readonly old: string;
  readonly new: string;
  readonly changes: EditionChanges;
  /** The page number in the new PDF; undefined of what is not there any more, or if its pages are not known. */
  readonly pageOf: (change: PrintedChange, words: ChangedWords) => string | undefined;
};

/** How `diff` writes what it found, as the whole of its output. */
export type FormatDiff = (report: DiffReport, terminal: Pick<Terminal, 'width' | 'colour'>) => string;
