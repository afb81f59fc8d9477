import { BookmarkEnd, BookmarkStart, Paragraph } from 'docx';
import type { ParagraphOptions } from './build-paragraph.js';
import type { WrittenXml } from './written-xml.js';

/**
 * The name of the bookmark of a heading, by its place among all headings of the document. Word names those of its own
 * contents alike; it hides names that begin with a line.
 */
export function bookmarkName(headingIndex: number): string {
  return `_Toc${String(headingIndex + 1).padStart(9, '0')}`;
}

/** A heading that an entry of the contents leads to. */
export function buildBookmarked(
  headingIndex: number,
  runs: WrittenXml,
  options: ParagraphOptions & { readonly style: string },
): Paragraph {
  const paragraph = new Paragraph(options);
  const start = new BookmarkStart(bookmarkName(headingIndex), headingIndex);
  for (const child of [start, runs, new BookmarkEnd(headingIndex)]) paragraph.addChildElement(child);
  return paragraph;
}
