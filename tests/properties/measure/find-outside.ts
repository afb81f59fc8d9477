import { type Box, glyphText, type PdfGlyph, type PdfPage } from '../pdf/pdf-page.js';
import { inkBox, overlapOf } from './ink.js';

const TOLERANCE = 1;
const PAGE_NUMBER = /^—\d+—$/u;

/** The glyphs of a page that stand outside its type area, unless they are the page's number in the margin. */
export function findOutside(page: PdfPage, area: Box): readonly PdfGlyph[] {
  const outside = page.glyphs.filter((glyph) => !contains(area, inkBox(glyph)));
  return PAGE_NUMBER.test(glyphText(outside)) && outside.every((glyph) => isInMargin(glyph, page, area))
    ? []
    : outside;
}

function isInMargin(glyph: PdfGlyph, page: PdfPage, area: Box): boolean {
  const { width, height } = overlapOf(glyph, area);
  return width * height === 0 && contains({ left: 0, bottom: 0, right: page.width, top: page.height }, glyph);
}

function contains(area: Box, box: Box): boolean {
  return (
    box.left >= area.left - TOLERANCE &&
    box.right <= area.right + TOLERANCE &&
    box.bottom >= area.bottom - TOLERANCE &&
    box.top <= area.top + TOLERANCE
  );
}
