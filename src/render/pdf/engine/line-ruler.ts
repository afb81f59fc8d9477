import { type Joint, joinPieces, type Squeeze, type Stretch } from './joint.js';
import type { Piece } from './piece.js';

/** The pieces `start` up to, but not including, `end`. */
export type LineRange = { readonly start: number; readonly end: number };

/** What the joints of a line could give, in points; the numbers of `joints` and `letters` are counts. */
export type LineMeasure = {
  /** Without what hangs over the end: spaces. */
  readonly natural: number;
  /** The blank of the mark at its end. */
  readonly endBlank: number;
  readonly lastInk: number;
};

/**
 * A paragraph's pieces with sums over them, so that any line of it is measured at once. `sums[n]` is the sum over what
 * stands before piece n. Lengths are points.
 */
export type Ruler = {
  readonly em: number;
  readonly pieces: readonly Piece[];
  /** `joints[n]` stands between the pieces n and n + 1. */
  readonly joints: readonly Joint[];
  /** Where each piece starts if all stand on one line. */
  readonly places: readonly number[];
  readonly squeezesOf: (by: Squeeze) => readonly number[];
  readonly stretchesOf: (by: Stretch) => readonly number[];
  readonly evenJoints: () => readonly number[];
  readonly letters: () => readonly number[];
};

/**
 * @param em the size of the paragraph's text
 * @param gap between Chinese and Western text, in points
 */
export function measurePieces(pieces: readonly Piece[], em: number, gap: number): Ruler {
  const joints: Joint[] = [];
  for (const [index, right] of pieces.entries()) {
    const left = pieces[index - 1];
    if (left) joints.push(joinPieces(left, right, em, gap));
  }
  return {
    em,
    pieces,
    joints,
    places: sumUp(joints, ({ natural }, index) => natural + (pieces[index]?.width ?? 0)),
    squeezesOf: remember((by) => sumUp(joints, ({ squeeze }) => (squeeze?.by === by ? squeeze.most : 0))),
    stretchesOf: remember((by) => sumUp(joints, ({ stretch }) => (stretch?.by === by ? stretch.most : 0))),
    evenJoints: once(() => sumUp(joints, ({ even }) => (even ? 1 : 0))),
    letters: once(() => sumUp(pieces, (piece) => piece.letters)),
  };
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

/** The sum over the items before each index, and at last over all. */
function sumUp<T>(items: readonly T[], amountOf: (item: T, index: number) => number): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const [index, item] of items.entries()) {
    sum += amountOf(item, index);
    sums.push(sum);
  }
  return sums;
}

/** Most paragraphs are one line, of which nothing must be squeezed or stretched: sums are made when they are asked for. */
function once(make: () => readonly number[]): () => readonly number[] {
  let made: readonly number[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function remember<K>(make: (key: K) => readonly number[]): (key: K) => readonly number[] {
  const made = new Map<K, readonly number[]>();
  return (key) => {
    const sums = made.get(key) ?? make(key);
    made.set(key, sums);
    return sums;
  };
}
