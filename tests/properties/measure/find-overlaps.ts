import type { PdfGlyph } from '../pdf/pdf-page.js';
import { inkBox, overlapOf } from './ink.js';

const TOLERANCE = 0.6;
const SQUEEZE = 0.1;

/**
 * Pairs of glyphs that print over each other. Neighbours of one line may touch: kerning and squeezed punctuation
 * overlap by a tenth of an em at most.
 */
export function findOverlaps(glyphs: readonly PdfGlyph[]): readonly (readonly [PdfGlyph, PdfGlyph])[] {
  const fromTop = [...glyphs].sort((one, other) => other.top - one.top);
  const overlaps: (readonly [PdfGlyph, PdfGlyph])[] = [];
  for (const [index, glyph] of fromTop.entries()) {
    for (let next = index + 1; next < fromTop.length; next += 1) {
      const other = fromTop[next];
      if (!other || other.top <= glyph.bottom) break;
      if (isOver(glyph, other)) overlaps.push([glyph, other]);
    }
  }
  return overlaps;
}

function isOver(one: PdfGlyph, other: PdfGlyph): boolean {
  const { width, height } = overlapOf(inkBox(one), inkBox(other));
  const onOneLine = Math.abs(one.baseline - other.baseline) < TOLERANCE;
  const allowed = onOneLine ? Math.max(TOLERANCE, SQUEEZE * Math.min(one.size, other.size)) : TOLERANCE;
  return width > allowed && height > TOLERANCE;
}
