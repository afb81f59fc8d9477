import type { StretchPlace } from './change-look.js';
import type { MarkKind } from './marks.js';

/**
 * A piece of text as line setting sees it: a Chinese character, a mark, a word or number, a run of dashes or of
 * spaces. Lengths are points; no font in sight, so that the rules of setting can be tested on numbers alone.
 */
export type Piece = {
  /** The advance of its glyphs. */
  readonly width: number;
  /** The advance of its last glyph alone. */
  readonly lastAdvance: number;
  /** Undefined for what has no blank that squeezing could take away. */
  readonly mark: MarkKind | undefined;
  /** The blank inside a mark's glyph that squeezing may take away. */
  readonly blankBefore: number;
  readonly blankAfter: number;
  /** How many spaces it is, if it is a run of spaces; they hang over a line's end. */
  readonly spaces: number;
  /** What its first and last characters are, for the gap between Chinese and Western text. */
  readonly starts: Script;
  readonly ends: Script;
  /** `forced`: the unit it belongs to is wider than the column, and may be broken here. */
  readonly breakAfter: 'free' | 'forced' | 'held' | 'never';
  /** How many letters, digits and Chinese characters it has. */
  readonly letters: number;
  /** Present in a leaf that a correction changed. */
  readonly stretch?: StretchPlace;
};

/** `latin`: a letter or digit that is not Chinese; `sign`: what else is narrow, such as `%`. */
export type Script = 'han' | 'latin' | 'sign' | 'other';

/** Whether a line may end behind a piece. */
export function mayEndLine(piece: Piece | undefined): boolean {
  return piece?.breakAfter === 'free' || piece?.breakAfter === 'forced';
}
