import type { AsPublished } from '../budget/as-published.js';
import type { Budget } from '../budget/budget.js';
import type { Derived } from '../budget/derive.js';
import type { DataSegment } from '../data-path.js';
import type { Document } from '../document/nodes.js';
import type { SourcePoint } from '../source.js';
import { compareData } from './data/compare-data.js';
import type { FieldChange } from './data/field-change.js';
import { plainData, plainDerived } from './data/plain-data.js';
import { compareDepartures, type DepartureChange } from './departure-changes.js';
import { compareDocuments } from './document/compare-documents.js';
import { type ExplainedChange, findConsequences } from './find-consequences.js';

/** One of two editions, as it was loaded and as it is printed. */
export type ComparedEdition = {
  readonly budget: Budget;
  readonly derived: Derived;
  readonly asPublished: AsPublished;
  readonly locate: (steps: readonly DataSegment[]) => SourcePoint | undefined;
  readonly document: Document;
};

/** All that became different between two editions. */
export type EditionChanges = {
  /** What somebody stated otherwise. */
  readonly fields: readonly FieldChange[];
  /** What as-published.yaml has printed otherwise. */
  readonly departures: readonly DepartureChange[];
  /** What a reader sees, and why. */
  readonly printed: readonly ExplainedChange[];
};

/** Compares data and print of two editions. `isLayoutChanged` is true if their templates or layouts are not the same. */
export function compareEditions(
  old: ComparedEdition,
  now: ComparedEdition,
  isLayoutChanged: boolean,
): EditionChanges {
  const stated = (side: ComparedEdition) => ({ data: plainData(side.budget), locate: side.locate });
  const derived = (side: ComparedEdition) => ({ data: plainDerived(side.derived) });
  const fields = compareData(stated(old), stated(now));
  const departures = compareDepartures(old.asPublished, now.asPublished);
  const printed = findConsequences({
    stated: fields,
    derived: compareData(derived(old), derived(now)),
    departures,
    printed: compareDocuments(old.document, now.document),
    isLayoutChanged,
  });
  return { fields, departures, printed };
}
