import { type Point, transform } from './matrix.js';
import type { Box, PdfGlyph } from './pdf-page.js';
import { advanceText, type TextState } from './text-state.js';

const DESCENT = 0.12;
const INVISIBLE_MODES = [3, 7];

/** What pdf.js makes of a shown string: glyphs, and numbers that move back by thousandths of an em. */
type ShownItem = number | { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** The glyphs that an operator shows, and the state behind the last of them. Invisible text shows nothing. */
export function showText(state: TextState, items: readonly ShownItem[]): [readonly PdfGlyph[], TextState] {
  const glyphs: PdfGlyph[] = [];
  let current = state;
  for (const item of items) {
    if (typeof item === 'number') {
      current = advanceText(current, (-item / 1000) * state.fontSize * state.horizontalScale);
      continue;
    }
    const width = item.width * state.unit * state.fontSize;
    if (!INVISIBLE_MODES.includes(state.renderingMode)) glyphs.push(placeGlyph(current, item.unicode, width));
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
    current = advanceText(current, (width + spacing) * state.horizontalScale);
  }
  return [glyphs, current];
}

function placeGlyph(state: TextState, text: string, width: number): PdfGlyph {
  const { fontSize, rise } = state;
  const toPage = (x: number, y: number): Point => transform(state.ctm, transform(state.textMatrix, { x, y }));
  const origin = toPage(0, rise);
  const bottomLeft = toPage(0, rise - DESCENT * fontSize);
  const topRight = toPage(width * state.horizontalScale, rise + (1 - DESCENT) * fontSize);
  const above = toPage(0, rise + fontSize);
  const size = Math.hypot(above.x - origin.x, above.y - origin.y);
  return { text, ...boxOf(bottomLeft, topRight), baseline: origin.y, size };
}

/** The box with two opposite corners. */
export function boxOf(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x),
    bottom: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    top: Math.max(one.y, other.y),
  };
}
