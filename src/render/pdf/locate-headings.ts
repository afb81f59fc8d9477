import type { RenderInput } from '../renderer.js';
import { openPdfFonts } from './engine/pdf-fonts.js';
import { layOutPages } from './lay-out-pages.js';
import { showChanges } from './show-changes.js';

/**
 * The `headingPages` of a document: what our own layout prints as the page numbers of its headings. Word and WPS count
 * their pages themselves, but do not fill in contents when they open a file.
 */
export function locateHeadings(input: RenderInput): readonly string[] {
  const { document, layout, fonts } = showChanges(input);
  return layOutPages(document, { layout, fonts, pdf: openPdfFonts(fonts) }).headingPages;
}
