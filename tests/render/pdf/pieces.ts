import { openCutter } from '../../../src/render/pdf/engine/cut-text.js';
import type { TextPiece } from '../../../src/render/pdf/engine/text-piece.js';
import type { Typeface } from '../../../src/render/pdf/engine/typeface.js';

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

const findTypeface = () => font as Typeface;

/** The pieces of a text as the engine makes them, in this font. */
export function toPieces(text: string, fontSize = 1): readonly TextPiece[] {
  return openCutter()([{ text, font: '仿宋' }], fontSize, findTypeface);
}

export function textOfPieces(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join('');
}
