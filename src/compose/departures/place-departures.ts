import type { AsPublished } from '../../budget/as-published.js';
import type { Document } from '../../document/nodes.js';
import { findDeparture, type LeafSpan } from './find-departure.js';
import { listLeaves } from './map-leaves.js';

/**
 * What an entry of 偏离 changed: a leaf of the document, counted in reading order, and the stretch of its text that
 * stands there once every departure is applied (UTF-16 code units; empty where words were left out).
 */
export type DeparturePlace = {
  readonly entry: number;
  readonly leaf: number;
  readonly start: number;
  readonly end: number;
};

/** A stretch before any departure is applied, and how much longer its words become. */
type Change = LeafSpan & { readonly entry: number; readonly growth: number };

/** What departures change, given the document to which none was applied yet. Entries without a place are left out. */
export function placeDepartures(document: Document, asPublished: AsPublished): readonly DeparturePlace[] {
  const leaves = listLeaves(document);
  const changes = asPublished.偏离.flatMap((departure, entry): readonly Change[] => {
    const found = findDeparture(leaves, departure);
    if (!found.ok) return [];
    const growth = departure.刊印.length - (found.span.end - found.span.start);
    return [{ ...found.span, entry, growth }];
  });
  return changes.map((change) => {
    const start = change.start + growthBefore(change, changes);
    return {
      entry: change.entry,
      leaf: change.leaf,
      start,
      end: start + change.end - change.start + change.growth,
    };
  });
}

function growthBefore(change: Change, changes: readonly Change[]): number {
  return changes
    .filter((other) => other.leaf === change.leaf && other.start < change.start)
    .reduce((sum, { growth }) => sum + growth, 0);
}
