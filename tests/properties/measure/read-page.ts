import type { Layout } from '../../../src/document/layout.js';
import { glyphText, type PdfPage } from '../pdf/pdf-page.js';
import { dropWhiteSpace } from './count-characters.js';
import { inkBox } from './ink.js';
import { readLines } from './text-lines.js';
import { typeAreaOf } from './type-area.js';

/** A stretch of the type area's width, as shares of it. */
export type Share = { readonly from: number; readonly to: number };

export const WHOLE_WIDTH: Share = { from: 0, to: 1 };

/** What a stretch of the type area reads, without white space and without the page's number. */
export function readPage(page: PdfPage, layout: Layout, share: Share): string {
  return readPageLines(page, layout, share).join('');
}

/** The same line by line. */
export function readPageLines(page: PdfPage, layout: Layout, share: Share): readonly string[] {
  const area = typeAreaOf(page, layout);
  const width = area.right - area.left;
  const inside = page.glyphs.filter((glyph) => {
    // The blank half of a mark at a line's end may hang over the edge.
    const ink = inkBox(glyph);
    const middle = (ink.left + ink.right) / 2;
    return (
      glyph.baseline > area.bottom &&
      middle > area.left + share.from * width &&
      middle < area.left + share.to * width
    );
  });
  return readLines(inside).map((line) => dropWhiteSpace(glyphText(line)));
}
