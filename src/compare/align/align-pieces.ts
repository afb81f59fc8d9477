import { matchAlike } from './match-alike.js';
import { type Match, matchInOrder } from './match-in-order.js';

/** What is known of a piece of a list: a row, a block, an item. */
export type Piece = {
  /** Pieces of one name are the same thing, whatever they say. */
  readonly name: string;
  /** Only pieces of one sort can be the same thing. */
  readonly sort: string;
  /** What the piece says, in parts: pieces that share half of them are alike. None are like nothing. */
  readonly parts: () => readonly string[];
  /** False of what looks like any other, e.g. a page break: it comes and goes, but does not move. */
  readonly canMove: boolean;
};

/** What became of a piece, by its 0-based place in the old and in the new list. */
export type Aligned =
  | { readonly kind: 'kept'; readonly before: number; readonly after: number }
  | { readonly kind: 'deleted'; readonly before: number; readonly movedTo?: number }
  | { readonly kind: 'inserted'; readonly after: number; readonly movedFrom?: number };

/**
 * How one list became another: pieces of one name are kept, as many as can be in order, others of one name have moved; between
 * what is kept, pieces that say much the same are the same with another name. In the order of print, what is deleted before what
 * stands in its place.
 */
export function alignPieces(before: readonly Piece[], after: readonly Piece[]): readonly Aligned[] {
  const named = matchInOrder(before.map(nameOf), after.map(nameOf));
  const moved = matchMoved(before, after, named);
  const alike = matchAlike(before, after, named, moved);
  const kept = [...named, ...alike].sort(([one], [other]) => one - other);
  return listAligned(kept, moved, before.length, after.length);
}

function nameOf({ sort, name }: Piece): string {
  return `${sort}\n${name}`;
}

/** What stands elsewhere under its own name: of equal names, the first with the first. */
function matchMoved(
  before: readonly Piece[],
  after: readonly Piece[],
  kept: readonly Match[],
): readonly Match[] {
  const keptBefore = new Set(kept.map(([place]) => place));
  const keptAfter = new Set(kept.map(([, place]) => place));
  const arrived = new Map<string, number[]>();
  for (const [index, piece] of after.entries()) {
    if (keptAfter.has(index) || !piece.canMove) continue;
    const places = arrived.get(nameOf(piece));
    if (places) places.push(index);
    else arrived.set(nameOf(piece), [index]);
  }
  return before.flatMap((piece, index): readonly Match[] => {
    const place = keptBefore.has(index) ? undefined : arrived.get(nameOf(piece))?.shift();
    return place === undefined ? [] : [[index, place]];
  });
}

function listAligned(
  kept: readonly Match[],
  moved: readonly Match[],
  count: number,
  newCount: number,
): readonly Aligned[] {
  const movedTo = new Map(moved);
  const movedFrom = new Map(moved.map(([before, after]) => [after, before]));
  const aligned: Aligned[] = [];
  let row = 0;
  let column = 0;
  for (const [before, after] of [...kept, [count, newCount] as const]) {
    for (; row < before; row += 1) {
      const target = movedTo.get(row);
      aligned.push({ kind: 'deleted', before: row, ...(target !== undefined && { movedTo: target }) });
    }
    for (; column < after; column += 1) {
      const origin = movedFrom.get(column);
      aligned.push({ kind: 'inserted', after: column, ...(origin !== undefined && { movedFrom: origin }) });
    }
    if (row < count && column < newCount) aligned.push({ kind: 'kept', before, after });
    row += 1;
    column += 1;
  }
  return aligned;
}
