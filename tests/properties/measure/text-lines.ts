import type { PdfGlyph } from '../pdf/pdf-page.js';

const SAME_LINE = 0.5;

/** Glyphs as the eye reads them: lines from the top, each from the left. A raised glyph belongs to its line. */
export function readLines(glyphs: readonly PdfGlyph[]): readonly (readonly PdfGlyph[])[] {
  const lines: PdfGlyph[][] = [];
  let top: PdfGlyph | undefined;
  for (const glyph of [...glyphs].sort((one, other) => other.baseline - one.baseline)) {
    if (top && top.baseline - glyph.baseline < SAME_LINE * Math.max(top.size, glyph.size)) {
      lines[lines.length - 1]?.push(glyph);
    } else {
      lines.push([glyph]);
      top = glyph;
    }
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}
