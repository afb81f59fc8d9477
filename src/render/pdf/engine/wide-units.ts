import { adjustLine, type Fill } from './adjust-line.js';
import { measurePieces } from './line-ruler.js';
import type { Piece } from './piece.js';

/** How a piece is cut into its characters, and whether a line may end between two of them as far as marks go. */
export type Cutter<P extends Piece> = {
  readonly cut: (piece: P) => readonly P[];
  readonly suitsEdges: (before: P, after: P) => boolean;
};

/** `fill` says what may be squeezed before a unit counts as too wide. Lengths are points. */
export type Column = {
  readonly width: number;
  readonly em: number;
  readonly gap: number;
  readonly fill: Exclude<Fill, 'full'>;
};

/**
 * Lets the units that are wider than their column be broken (`forced`): a quantity first between its parts, then
 * between characters where marks allow it, at last anywhere, so that nothing is ever lost or pushed out.
 *
 * @param indent by how much the first line is narrower, in points
 */
export function breakWideUnits<P extends Piece>(
  pieces: readonly P[],
  column: Column,
  indent: number,
  cutter: Cutter<P>,
): readonly P[] {
  if (widestUnit(pieces, column.gap) <= column.width - indent) return pieces;
  return splitAfter(pieces, ({ breakAfter }) => breakAfter === 'free').flatMap((unit, index) =>
    breakUnit(unit, index === 0 ? { ...column, width: column.width - indent } : column, cutter),
  );
}

/** The most that a unit can take if nothing in it is squeezed. */
function widestUnit(pieces: readonly Piece[], gap: number): number {
  let widest = 0;
  let unit = 0;
  for (const { width, breakAfter } of pieces) {
    unit += width + gap;
    if (unit > widest) widest = unit;
    if (breakAfter === 'free') unit = 0;
  }
  return widest;
}

function breakUnit<P extends Piece>(unit: readonly P[], column: Column, cutter: Cutter<P>): readonly P[] {
  if (fits(unit, column)) return unit;
  return splitAfter(unit, ({ breakAfter }) => breakAfter === 'held').flatMap((part, index, parts) => {
    const isLast = index === parts.length - 1;
    const broken = fits(part, column) ? part : breakCharacters(part.flatMap(cutter.cut), column, cutter);
    return isLast ? broken : endForced(broken);
  });
}

function breakCharacters<P extends Piece>(
  characters: readonly P[],
  column: Column,
  { suitsEdges }: Cutter<P>,
): readonly P[] {
  const parts = splitAfter(characters, (piece, next) => next === undefined || suitsEdges(piece, next));
  return joinForced(
    parts.map((part) => (fits(part, column) ? part : joinForced(part.map((piece) => [piece])))),
  );
}

/** The parts one after the other; between them a line may end. */
function joinForced<P extends Piece>(parts: readonly (readonly P[])[]): readonly P[] {
  return parts.flatMap((part, index) => (index === parts.length - 1 ? part : endForced(part)));
}

function endForced<P extends Piece>(part: readonly P[]): readonly P[] {
  return part.map((piece, index) => (index === part.length - 1 ? { ...piece, breakAfter: 'forced' } : piece));
}

function fits(unit: readonly Piece[], { width, em, gap, fill }: Column): boolean {
  const ruler = measurePieces(unit, em, gap);
  return adjustLine(ruler, { start: 0, end: unit.length }, width, fill).kind !== 'overfull';
}

function splitAfter<P>(
  pieces: readonly P[],
  endsPart: (piece: P, next: P | undefined) => boolean,
): readonly (readonly P[])[] {
  const parts: P[][] = [];
  let part: P[] = [];
  for (const [index, piece] of pieces.entries()) {
    part.push(piece);
    if (!endsPart(piece, pieces[index + 1])) continue;
    parts.push(part);
    part = [];
  }
  return part.length > 0 ? [...parts, part] : parts;
}
