import type { StretchPlace } from './change-look.js';
import { joinRuns, partStretches, type Run } from './glyph-runs.js';
import { type SpacedRun, spaceGlyphs } from './glyph-spacing.js';
import type { TextPiece } from './text-piece.js';
import type { Typeface } from './typeface.js';

/** A piece of a line, and how far from the line's start its glyphs start, in points. */
export type PlacedPiece = { readonly piece: TextPiece; readonly x: number };

/** Text in one font, as it is shown: `x` is where it starts, `rise` how far it is raised. */
export type LineRun = SpacedRun & {
  readonly font: Typeface;
  readonly size: number;
  readonly rise: number;
  readonly x: number;
};

/** What a line has of a stretch of a leaf with changes; all of any other line. It fills its box from `start` to `end`. */
export type LinePart = {
  readonly text: string;
  readonly stretch: StretchPlace | undefined;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly LineRun[];
};

/** A line of text that is set and has no place yet. Lines never change: one can stand in many places. Lengths are points. */
export type SetLine = {
  readonly pieces: readonly PlacedPiece[];
  readonly parts: readonly LinePart[];
  /** The indent included, without what hangs over the end. */
  readonly width: number;
  readonly height: number;
  /** The size of its text; raised characters are smaller. */
  readonly em: number;
};

/** How a line ends, in points: where its last glyph does, and how much of that hangs over the edge. */
export type LineEnd = { readonly advance: number; readonly cut: number };

/** A line of pieces, as high as the pitch of its paragraph. */
export function makeLine(pieces: readonly PlacedPiece[], height: number, { advance, cut }: LineEnd): SetLine {
  const last = pieces.at(-1);
  return {
    pieces,
    parts: partStretches(pieces).map((part) => makePart(part, part.at(-1) === last ? cut : 0)),
    width: advance - cut,
    height,
    em: pieces.reduce((em, { piece }) => (piece.rise === 0 ? Math.max(em, piece.fontSize) : em), 0),
  };
}

function makePart(pieces: readonly PlacedPiece[], cut: number): LinePart {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return {
    text: pieces.map(({ piece }) => piece.text).join(''),
    stretch: first?.piece.stretch,
    start: first?.x ?? 0,
    end: (last?.x ?? 0) + (last?.piece.width ?? 0) - cut,
    runs: joinRuns(pieces).map(makeRun),
  };
}

function makeRun(run: Run): LineRun {
  const [{ piece, x }] = run;
  const { spacing, shown, advance } = spaceGlyphs(run);
  return { font: piece.font, size: piece.fontSize, rise: piece.rise, x, spacing, shown, advance };
}
