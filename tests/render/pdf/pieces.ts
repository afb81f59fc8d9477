import { ChineseInlines } from '../../../src/render/pdf/engine/chinese-inlines.js';
import type { PdfFonts } from '../../../src/render/pdf/engine/pdf-fonts.js';
import type { TextPiece } from '../../../src/render/pdf/engine/text-piece.js';

/** A font whose Chinese characters are one em wide, its marks in their halves or middle, and whose others are half an em. */
const font = {
  measure: (text: string) =>
    1000 * [...text].reduce((sum, character) => sum + (isNarrow(character) ? 0.5 : 1), 0),
  measureInk: (character: string) => {
    if ('“‘（《〈【〔'.includes(character)) return { left: 0.6, right: 0.9 };
    return character === '·' || character === '？' ? { left: 0.3, right: 0.7 } : { left: 0.1, right: 0.4 };
  },
};

function isNarrow(character: string): boolean {
  return (character < '\u2000' && character !== '·') || character === '‧';
}

const fonts = { provideFont: () => font } as unknown as PdfFonts;

/** The pieces of a text as the engine makes them, in this font. */
export function toPieces(text: string, fontSize = 1): readonly TextPiece[] {
  const properties: Readonly<Record<string, unknown>> = { fontSize, linePitch: 2 * fontSize };
  const getProperty = (name: string) => properties[name] ?? null;
  return [...new ChineseInlines(fonts).buildInlines([{ text, font: '仿宋' }], { getProperty }).items];
}

export function textOfPieces(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
