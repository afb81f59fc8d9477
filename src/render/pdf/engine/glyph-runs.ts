import type { PlacedPiece } from './set-line.js';

/** Pieces that are shown together; there is one at least. */
export type Run = readonly [PlacedPiece, ...PlacedPiece[]];

/** Neighbouring pieces of one stretch of a leaf with changes; all of any other line. */
export function partStretches(pieces: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] {
  if (pieces.every(({ piece }) => piece.stretch === undefined)) return [pieces];
  const parts: PlacedPiece[][] = [];
  for (const placed of pieces) {
    const part = parts.at(-1);
    if (part && part[0]?.piece.stretch?.number === placed.piece.stretch?.number) part.push(placed);
    else parts.push([placed]);
  }
  return parts;
}

/** Neighbouring pieces of one font, size and rise; a raised run is a run of its own. */
export function joinRuns(pieces: readonly PlacedPiece[]): readonly Run[] {
  const runs: [PlacedPiece, ...PlacedPiece[]][] = [];
  for (const placed of pieces) {
    const { text, font, fontSize, rise } = placed.piece;
    if (text === '') continue;
    const run = runs.at(-1);
    const like = run?.[0].piece;
    if (run && like?.font === font && like.fontSize === fontSize && like.rise === rise) run.push(placed);
    else runs.push([placed]);
  }
  return runs;
}
