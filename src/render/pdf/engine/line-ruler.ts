import { type Joint, joinPieces } from './joint.js';
import type { Piece } from './piece.js';

/** The pieces `start` up to, but not including, `end`. */
export type LineRange = { readonly start: number; readonly end: number };

/** A line without what hangs over its end, in points: spaces, and the blank of its last mark if it must be. */
export type LineMeasure = {
  /** Without spaces at the end. */
  readonly natural: number;
  /** The blank of the mark at its end. */
  readonly endBlank: number;
  /** The last piece that is no space. */
  readonly lastInk: number;
};

/** Sums over what stands before a piece: what the joints could give and get, how many could get more, the letters. */
export type Sums = {
  readonly squeeze: readonly number[];
  readonly stretch: readonly number[];
  readonly even: readonly number[];
  readonly letters: readonly number[];
};

/** A paragraph's pieces with sums over them, so that any line of it is measured at once. Lengths are points. */
export type Ruler = {
  readonly em: number;
  readonly pieces: readonly Piece[];
  /** `joints[n]` stands between the pieces n and n + 1. */
  readonly joints: readonly Joint[];
  /** Where each piece starts if all stand on one line. */
  readonly places: readonly number[];
  /** Made when they are asked for: most paragraphs are one line, of which nothing must be squeezed or stretched. */
  readonly sums: () => Sums;
};

/**
 * @param em the size of the paragraph's text
 * @param gap between Chinese and Western text, in points
 */
export function measurePieces(pieces: readonly Piece[], em: number, gap: number): Ruler {
  const joints: Joint[] = [];
  const places: number[] = [];
  let place = 0;
  let left: Piece | undefined;
  for (const right of pieces) {
    if (left) {
      const joint = joinPieces(left, right, em, gap);
      joints.push(joint);
      place += left.width + joint.natural;
    }
    places.push(place);
    left = right;
  }
  let sums: Sums | undefined;
  return {
    em,
    pieces,
    joints,
    places,
    sums: () => {
      sums ??= sumUp(pieces, joints);
      return sums;
    },
  };
}

function sumUp(pieces: readonly Piece[], joints: readonly Joint[]): Sums {
  const sums = { squeeze: [0], stretch: [0], even: [0], letters: [0] };
  for (const [index, { letters }] of pieces.entries()) {
    const joint = joints[index];
    addUp(sums.squeeze, joint?.squeeze?.most ?? 0);
    addUp(sums.stretch, joint?.stretch?.most ?? 0);
    addUp(sums.even, joint?.even ? 1 : 0);
    addUp(sums.letters, letters);
  }
  return sums;
}

function addUp(sums: number[], amount: number): void {
  sums.push((sums[sums.length - 1] ?? 0) + amount);
}

/** Measures a line without its trailing spaces. */
export function measureLine(ruler: Ruler, { start, end }: LineRange): LineMeasure {
  let lastInk = end - 1;
  while (lastInk > start && (ruler.pieces[lastInk]?.spaces ?? 0) > 0) lastInk -= 1;
  const last = ruler.pieces[lastInk];
  if (!last || last.spaces > 0) return { natural: 0, endBlank: 0, lastInk };
  const natural = sumInside(ruler.places, { start, end: lastInk }) + last.width;
  return { natural, endBlank: last.blankAfter, lastInk };
}

/** What sums grow by from a line's first piece to its end. */
export function sumInside(sums: readonly number[], { start, end }: LineRange): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0);
}
