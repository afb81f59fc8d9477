import type { AsPublished } from '../../budget/as-published.js';
import type { Document } from '../../document/nodes.js';
import { findDeparture } from './find-departure.js';
import { listLeaves } from './map-leaves.js';

/** Which leaf of the document, in reading order, an entry of 偏离 changes. */
export type DeparturePlace = { readonly entry: number; readonly leaf: number };

/** The leaves that departures change, given the document to which none was applied yet. Entries without a place are left out. */
export function placeDepartures(document: Document, asPublished: AsPublished): readonly DeparturePlace[] {
  const leaves = listLeaves(document);
  return asPublished.偏离.flatMap((departure, entry) => {
    const found = findDeparture(leaves, departure);
    return found.ok ? [{ entry, leaf: found.span.leaf }] : [];
  });
}
