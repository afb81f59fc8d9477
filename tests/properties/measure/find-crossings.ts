import type { PdfGlyph, PdfRule } from '../pdf/pdf-page.js';
import { inkBox } from './ink.js';

const TOLERANCE = 0.6;
/** Hanzi leave this much of the em free above and below; the em square may touch a rule. */
const FREE_EM = 0.1;

/** The glyphs that a rule runs through: text that left its cell, or a rule drawn through a cell. */
export function findCrossings(glyphs: readonly PdfGlyph[], rules: readonly PdfRule[]): readonly PdfGlyph[] {
  return glyphs.filter((glyph) => rules.some((rule) => crosses(rule, glyph)));
}

function crosses(rule: PdfRule, glyph: PdfGlyph): boolean {
  const ink = inkBox(glyph);
  const free = Math.max(TOLERANCE, FREE_EM * glyph.size);
  return (
    rule.left < ink.right - TOLERANCE &&
    rule.right > ink.left + TOLERANCE &&
    rule.bottom < ink.top - free &&
    rule.top > ink.bottom + free
  );
}
