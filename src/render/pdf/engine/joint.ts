import type { Piece } from './piece.js';

/** What a full line squeezes, in this order (CLREQ); before all of them the blank of the mark at its end. */
export const SQUEEZES = ['space', 'interpunct', 'bracket', 'pause', 'gap', 'stop'] as const;
export type Squeeze = (typeof SQUEEZES)[number];

/** What a short line stretches first, in this order (CLREQ); after them all joints evenly. */
export const STRETCHES = ['space', 'gap'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Where two pieces meet inside a line. Lengths are points. */
export type Joint = {
  /** What stands between the advances of the two; less than nothing where marks are squeezed together. */
  readonly natural: number;
  readonly squeeze?: { readonly by: Squeeze; readonly most: number };
  readonly stretch?: { readonly by: Stretch; readonly most: number };
  /** Takes its share of what all joints stretch; false inside numbers and before spaces. */
  readonly even: boolean;
};

/** The least and the greatest width of a space, and of the gap between Chinese and Western text, in em (CLREQ). */
const LEAST_SPACE = 1 / 4;
const LEAST_GAP = 1 / 8;
const WIDEST = 1 / 2;

/** Two full-width marks are set at one and a half em: one half of the blank between them goes. */
const MARK_BLANK = 1 / 2;

/** By so much a glyph starts behind the one before it, even over blank: programs that read a file sort glyphs by that. */
const LEAST_ADVANCE = 1 / 4;

/** Between an old piece and the new one, so that two figures do not read as one even where colours are not seen, in em. */
const CHANGE_GAP = 1 / 8;

const RIGID: Joint = { natural: 0, even: false };
const EVEN: Joint = { natural: 0, even: true };

/**
 * How two pieces of a line meet.
 *
 * @param em the size of the text
 * @param gap what stands between Chinese and Western text, in points; 0 for nothing
 */
export function joinPieces(left: Piece, right: Piece, em: number, gap: number): Joint {
  if (partsChanges(left, right)) return { natural: CHANGE_GAP * em, even: true };
  if (right.spaces > 0) return RIGID;
  if (left.spaces > 0) return joinSpace(left, em);
  if (left.mark || right.mark) return joinMarks(left, right, em);
  if (gap > 0 && meetsWestern(left, right)) return joinScripts(em, gap);
  return isNarrow(left.ends) && isNarrow(right.starts) ? RIGID : EVEN;
}

function partsChanges(left: Piece, right: Piece): boolean {
  const [old, fresh] = [left.stretch?.change, right.stretch?.change];
  return old !== undefined && fresh !== undefined && old !== fresh;
}

function joinSpace({ width, spaces }: Piece, em: number): Joint {
  return {
    natural: 0,
    squeeze: { by: 'space', most: Math.max(0, width - spaces * LEAST_SPACE * em) },
    stretch: { by: 'space', most: Math.max(0, spaces * WIDEST * em - width) },
    even: true,
  };
}

function joinMarks(left: Piece, right: Piece, em: number): Joint {
  const blank = left.blankAfter + right.blankBefore;
  const doubled = left.mark !== undefined && right.mark !== undefined;
  const natural = doubled ? -Math.min(blank, MARK_BLANK * em) : 0;
  const most = Math.min(blank, left.lastAdvance - LEAST_ADVANCE * em) + natural;
  return { natural, squeeze: { by: squeezeOf(left, right), most: Math.max(0, most) }, even: true };
}

function squeezeOf(left: Piece, right: Piece): Squeeze {
  if (right.blankBefore > 0 && right.mark === 'opening') return 'bracket';
  const mark = left.blankAfter > 0 ? left.mark : right.mark;
  switch (mark) {
    case 'pause':
    case 'stop':
    case 'interpunct':
      return mark;
    case 'opening':
    case 'closing':
    case undefined:
      return 'bracket';
    default:
      return mark satisfies never;
  }
}

function joinScripts(em: number, gap: number): Joint {
  return {
    natural: gap,
    squeeze: { by: 'gap', most: Math.max(0, gap - LEAST_GAP * em) },
    stretch: { by: 'gap', most: Math.max(0, WIDEST * em - gap) },
    even: true,
  };
}

function meetsWestern(left: Piece, right: Piece): boolean {
  return (
    (left.ends === 'han' && right.starts === 'latin') || (left.ends === 'latin' && right.starts === 'han')
  );
}

function isNarrow(script: Piece['starts']): boolean {
  return script === 'latin' || script === 'sign';
}
