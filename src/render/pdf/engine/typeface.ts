import type { Font, Glyph } from 'fontkit';
import type { Ink } from './marks.js';

/** What setting text must know of a font; shared by all documents of a process. */
export type Typeface = {
  readonly font: Font;
  /** Width in thousandths of the font size; each character is one glyph, since Chinese needs no shaping. */
  measure(text: string): number;
  /** The number of a character's glyph in the font. */
  findGlyph(character: string): number;
  /** Where the ink of a character starts and ends, as shares of its advance. */
  measureInk(character: string): Ink;
};

const opened = new WeakMap<Font, Typeface>();

/** The typeface of a font, opened once. */
export function openTypeface(font: Font): Typeface {
  const known = opened.get(font);
  if (known) return known;
  const typeface = makeTypeface(font);
  opened.set(font, typeface);
  return typeface;
}

function makeTypeface(font: Font): Typeface {
  const widths = new Map<string, number>();
  const glyphs = new Map<string, Glyph>();
  const glyphOf = (character: string): Glyph => {
    const known = glyphs.get(character);
    if (known) return known;
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    glyphs.set(character, glyph);
    return glyph;
  };
  const widthOf = (character: string): number => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const width = (glyphOf(character).advanceWidth * 1000) / font.unitsPerEm;
    widths.set(character, width);
    return width;
  };
  return {
    font,
    measure(text) {
      let width = 0;
      for (const character of text) width += widthOf(character);
      return width;
    },
    findGlyph: (character) => glyphOf(character).id,
    measureInk(character) {
      const { bbox, advanceWidth } = glyphOf(character);
      return { left: bbox.minX / advanceWidth, right: bbox.maxX / advanceWidth };
    },
  };
}
