import { type ContentsEntry, listContentsEntries } from '../document/contents.js';
import type { Document } from '../document/nodes.js';

/** An entry of the contents as it is printed: with the number of its heading's page, '' if that page has none. */
export type PrintedEntry = ContentsEntry & { readonly label: string };

/** The entries of a document's contents; `headingPages` has the page number of every heading in reading order. */
export function printContents(document: Document, headingPages: readonly string[]): readonly PrintedEntry[] {
  return listContentsEntries(document).map((entry) => ({
    ...entry,
    label: headingPages[entry.headingIndex] ?? '',
  }));
}
