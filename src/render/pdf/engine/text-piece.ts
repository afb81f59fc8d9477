import type { StretchPlace } from './change-look.js';
import { type Character, describeCharacter } from './character.js';
import { suitsEdges } from './line-breaking.js';
import { type Blank, findBlank } from './marks.js';
import type { Piece, Script } from './piece.js';
import type { Typeface } from './typeface.js';
import type { Cutter } from './wide-units.js';

/** What all pieces of a stretch of text have in common. Lengths are points. */
export type PieceStyle = {
  readonly font: Typeface;
  readonly fontSize: number;
  /** How far the baseline is raised, for superscripts. */
  readonly rise: number;
  /** Present in a leaf that a correction changed. */
  readonly stretch?: StretchPlace;
};

/** A piece of text with what it is painted with, and what line setting must know of it. */
export type TextPiece = Piece & PieceStyle & { readonly text: string; readonly lineEnd?: true };

const NO_BLANK: Blank = { before: 0, after: 0 };

/** Text that is set as a whole: a single character, or like ones that {@link Character} says to join. */
export function makePiece(text: string, style: PieceStyle, breakAfter: Piece['breakAfter']): TextPiece {
  const { font, fontSize, rise, stretch } = style;
  const letters = Array.from(text);
  const characters = letters.map(describeCharacter);
  const first = characters[0] ?? describeCharacter('');
  const last = characters[characters.length - 1] ?? first;
  const em = font.measure(text) / 1000;
  const blank = first.mark ? findBlank(first.mark, em, font.measureInk(text)) : NO_BLANK;
  return {
    text,
    font,
    fontSize,
    rise,
    width: em * fontSize,
    lastAdvance: (font.measure(letters.at(-1) ?? '') * fontSize) / 1000,
    mark: blank.before + blank.after > 0 ? first.mark : undefined,
    blankBefore: blank.before * fontSize,
    blankAfter: blank.after * fontSize,
    spaces: first.kind === 'space' ? characters.length : 0,
    starts: scriptAt(first, rise),
    ends: scriptAt(last, rise),
    breakAfter,
    letters: characters.reduce((count, { isLetter }) => (isLetter ? count + 1 : count), 0),
    ...(stretch && { stretch }),
  };
}

/** A raised character is no neighbour to leave a gap for. */
function scriptAt({ script }: Character, rise: number): Script {
  if (rise === 0) return script;
  return script === 'latin' || script === 'sign' ? 'sign' : 'other';
}

/** Cuts pieces that are wider than their column into characters. */
export const textCutter: Cutter<TextPiece> = {
  cut: (piece) => {
    const characters = Array.from(piece.text, (character) => makePiece(character, piece, 'never'));
    const last = characters.pop() ?? piece;
    const { breakAfter, lineEnd } = piece;
    return [...characters, { ...last, breakAfter, ...(lineEnd ? { lineEnd } : {}) }];
  },
  suitsEdges: (before, after) => suitsEdges(before.text, after.text),
};
