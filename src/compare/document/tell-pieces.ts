import type { Inline } from '../../document/nodes.js';
import type { Aligned } from '../align/align-pieces.js';
import { compareInlines } from '../text/compare-inlines.js';
import type { PrintedChange, PrintedPlace } from './printed-change.js';
import { type BothLeaves, pathsOf, readSegments, readTexts } from './printed-text.js';

/** The lines of a piece, each with its texts. */
export type Lines = readonly (readonly (readonly Inline[])[])[];

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
  return { ...place, kind: 'deleted', old, segments: [{ kind: 'deleted', text: old.text }] };
}

export function tellInserted(place: PrintedPlace, lines: Lines, leaves: BothLeaves): PrintedChange {
  const now = readTexts(lines, leaves.new);
  return { ...place, kind: 'inserted', new: now, segments: [{ kind: 'inserted', text: now.text }] };
}

function tellMoved(place: PrintedPlace, before: Lines, after: Lines, leaves: BothLeaves): PrintedChange {
  const old = readTexts(before, leaves.old);
  const now = readTexts(after, leaves.new);
  const segments = readSegments(compareInlines(plainText(old.text), plainText(now.text)));
  return { ...place, kind: 'moved', old, new: now, segments };
}

function plainText(text: string): readonly Inline[] {
  return text.split('\n').flatMap((line, index): readonly Inline[] => {
    const run: Inline = { kind: 'text', text: line, marks: [] };
    return index === 0 ? [run] : [{ kind: 'lineBreak' }, run];
  });
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
  const pathsIn = (side: 'deleted' | 'inserted') =>
    pathsOf(
      segments.flatMap(({ kind, tokens }) => (kind === side ? tokens.flatMap((token) => token.inlines) : [])),
    );
  return [
    {
      ...place,
      kind: 'changed',
      old: { ...readTexts([[before]], leaves.old), dataPaths: pathsIn('deleted') },
      new: { ...readTexts([[after]], leaves.new), dataPaths: pathsIn('inserted') },
      segments: readSegments(segments),
    },
  ];
}
