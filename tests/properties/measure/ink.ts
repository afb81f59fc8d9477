import type { Box, PdfGlyph } from '../pdf/pdf-page.js';

const LEFT_HALF = /^[、。，．：；！）】》〉」』〕〗｝］〞”’]$/u;
const RIGHT_HALF = /^[（【《〈「『〔〖｛［〝“‘]$/u;
const MIDDLE = /^[·•・‧]$/u;
/** Some fonts draw it in the middle of its em, some in the left half: what is between has ink in all of them. */
const QUESTION_MARK = /^？$/u;
const FULL_WIDTH = 0.9;

/**
 * Where a glyph can have ink. Punctuation of a full em has it in one half only, or in the middle; what is blank may hang
 * over a line's end, or be squeezed.
 */
export function inkBox(glyph: PdfGlyph): Box {
  const width = glyph.right - glyph.left;
  if (width < FULL_WIDTH * glyph.size) return glyph;
  if (LEFT_HALF.test(glyph.text)) return { ...glyph, right: glyph.left + width / 2 };
  if (RIGHT_HALF.test(glyph.text)) return { ...glyph, left: glyph.left + width / 2 };
  if (MIDDLE.test(glyph.text))
    return { ...glyph, left: glyph.left + width / 4, right: glyph.right - width / 4 };
  if (QUESTION_MARK.test(glyph.text)) {
    return { ...glyph, left: glyph.left + width / 4, right: glyph.left + width / 2 };
  }
  return glyph;
}

/** How far two boxes overlap in width and in height; nothing is negative. */
export function overlapOf(one: Box, other: Box): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)),
    height: Math.max(0, Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom)),
  };
}
