/** A rectangle in points; the origin is the page's lower left corner. */
export type Box = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};

/** A glyph that the page shows. Its box is the em square, from 0.12 em under the baseline, as wide as its advance. */
export type PdfGlyph = Box & {
  /** What copying the glyph gives: one character, or those of a ligature. */
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
};

/** A painted straight line. */
export type PdfRule = Box;

/** A page as a reader sees it; glyphs are in the order of the content stream. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PdfGlyph[];
  readonly rules: readonly PdfRule[];
};

/** The text of glyphs in their order. */
export function glyphText(glyphs: readonly PdfGlyph[]): string {
  return glyphs.map((glyph) => glyph.text).join('');
}
