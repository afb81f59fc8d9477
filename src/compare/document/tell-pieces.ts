import type { Inline } from '../../document/nodes.js';
import type { Aligned } from '../align/align-pieces.js';
import { compareInlines } from '../text/compare-inlines.js';
import type { PrintedChange, PrintedPlace, PrintedText, Segment } from './printed-change.js';
import { type BothLeaves, joinLines, type Lines, readSegments, readTexts } from './printed-text.js';

/** How the pieces of a list are told. */
export type Teller<T> = {
  readonly placeOf: (piece: T) => PrintedPlace;
  readonly linesOf: (piece: T) => Lines;
  readonly compare: (before: T, after: T) => readonly PrintedChange[];
};

/** The changes of a list: what came, went or moved as a whole, and what changed in what stayed. */
export function tellPieces<T>(
  aligned: readonly Aligned[],
  before: readonly T[],
  after: readonly T[],
  leaves: BothLeaves,
  { compare, linesOf, placeOf }: Teller<T>,
): readonly PrintedChange[] {
  return aligned.flatMap((piece): readonly PrintedChange[] => {
    if (piece.kind === 'deleted') {
      const old = before[piece.before];
      if (old === undefined || piece.movedTo !== undefined) return [];
      return [tellDeleted(placeOf(old), linesOf(old), leaves)];
    }
    const now = after[piece.after];
    const origin = piece.kind === 'kept' ? piece.before : piece.movedFrom;
    const old = origin === undefined ? undefined : before[origin];
    if (now === undefined) return [];
    if (old === undefined) return [tellInserted(placeOf(now), linesOf(now), leaves)];
    if (piece.kind === 'kept') return compare(old, now);
    return [tellMoved(placeOf(now), linesOf(old), linesOf(now), leaves)];
  });
}

export function tellDeleted(place: PrintedPlace, lines: Lines, leaves: BothLeaves): PrintedChange {
  const old = readTexts(lines, leaves.old);
  return { ...place, kind: 'deleted', old, segments: [segmentOf('deleted', old)] };
}

export function tellInserted(place: PrintedPlace, lines: Lines, leaves: BothLeaves): PrintedChange {
  const now = readTexts(lines, leaves.new);
  return { ...place, kind: 'inserted', new: now, segments: [segmentOf('inserted', now)] };
}

/** The same words in another style. */
export function tellLooks(
  place: PrintedPlace,
  before: Lines,
  after: Lines,
  leaves: BothLeaves,
): PrintedChange {
  const now = readTexts(after, leaves.new);
  const old = readTexts(before, leaves.old);
  return { ...place, kind: 'changed', old, new: now, segments: [segmentOf('kept', now)] };
}

function segmentOf(kind: Segment['kind'], { dataPaths, text }: PrintedText): Segment {
  return { kind, text, dataPaths };
}

function tellMoved(place: PrintedPlace, before: Lines, after: Lines, leaves: BothLeaves): PrintedChange {
  return {
    ...place,
    kind: 'moved',
    old: readTexts(before, leaves.old),
    new: readTexts(after, leaves.new),
    segments: readSegments(compareInlines(joinLines(before), joinLines(after))),
  };
}

/** A text that stayed; empty if none of its words changed. */
export function tellChanged(
  place: PrintedPlace,
  before: readonly Inline[],
  after: readonly Inline[],
  leaves: BothLeaves,
): readonly PrintedChange[] {
  const segments = compareInlines(before, after);
  if (segments.every(({ kind }) => kind === 'kept')) return [];
  const told = readSegments(segments);
  const pathsIn = (side: Segment['kind']) => [
    ...new Set(told.flatMap(({ dataPaths, kind }) => (kind === side ? dataPaths : []))),
  ];
  return [
    {
      ...place,
      kind: 'changed',
      old: { ...readTexts([[before]], leaves.old), dataPaths: pathsIn('deleted') },
      new: { ...readTexts([[after]], leaves.new), dataPaths: pathsIn('inserted') },
      segments: told,
    },
  ];
}
