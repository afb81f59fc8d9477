import type { RenderInput } from '../renderer.js';
import { openPdfFonts } from './engine/pdf-fonts.js';
import { layOutPages } from './lay-out-pages.js';

/**
 * The `headingPages` of a document: what our own layout prints as the page numbers of its headings. Word and WPS count
 * their pages themselves, but do not fill in contents when they open a file.
 */
export function locateHeadings({ document, layout, fonts }: RenderInput): readonly string[] {
  return layOutPages(document, { layout, fonts, pdf: openPdfFonts(fonts) }).headingPages;
}
