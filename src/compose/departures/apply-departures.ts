import type { AsPublished, Departure } from '../../budget/as-published.js';
import type { DataSegment } from '../../data-path.js';
import { type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../../diagnostic.js';
import type { Document } from '../../document/nodes.js';
import type { SourcePoint } from '../../source.js';
import { fault } from '../fault.js';
import { findTitles, titleText } from '../find-title.js';
import { findDeparture, type LeafSpan } from './find-departure.js';
import { listLeaves, mapLeaves, type ReadableLeaf } from './map-leaves.js';
import { replaceText } from './replace-text.js';

/** Where a value of `as-published.yaml` stands in the file. */
export type Locate = (path: readonly DataSegment[]) => SourcePoint | undefined;

/**
 * The document as it was published: at each departure what follows from the data gives way to what was printed.
 * Every place is found before any is changed, so that departures do not see each other. A departure that does not
 * fit the document any more is an error and nothing is printed.
 */
export function applyDepartures(
  document: Document,
  asPublished: AsPublished,
  locate: Locate,
): Outcome<Document> {
  const leaves = listLeaves(document);
  const outcomes = asPublished.偏离.map((departure, index) =>
    placeDeparture(leaves, departure, index, locate),
  );
  const placed = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : []));
  const diagnostics = [
    ...outcomes.flatMap((outcome) => outcome.diagnostics),
    ...findOverlaps(placed, locate),
  ];
  return hasErrors(diagnostics) ? fail(diagnostics) : succeed(entitle(print(document, placed)), diagnostics);
}

/** A departure with its place; `entry` is its index in the file. */
type Placed = LeafSpan & { readonly entry: number; readonly printed: string };

function placeDeparture(
  leaves: readonly ReadableLeaf[],
  departure: Departure,
  entry: number,
  locate: Locate,
): Outcome<readonly Placed[]> {
  if (departure.刊印 === departure.应为) {
    const at = locate(['偏离', entry, '刊印']);
    return succeed(
      [],
      [fault('KY102', '“刊印”与“应为”相同', { severity: 'warning', at, hint: '删去这一条' })],
    );
  }
  const found = findDeparture(leaves, departure);
  if (found.ok) return succeed([{ ...found.span, entry, printed: departure.刊印 }]);
  const { code, hint, key, message } = found.fault;
  return fail([fault(code, message, { at: locate(['偏离', entry, key]), hint })]);
}

function findOverlaps(placed: readonly Placed[], locate: Locate): readonly Diagnostic[] {
  return placed.flatMap((later) => {
    const earlier = placed.find((other) => other.entry < later.entry && overlap(other, later));
    if (!earlier) return [];
    const first = locate(['偏离', earlier.entry]);
    const related = first && [{ message: '前一条在这里', at: first }];
    const hint = '合并成一条，或改写“应为”使两条各管各的文字';
    return [fault('KY104', '两条偏离改动同一处文字', { at: locate(['偏离', later.entry]), hint, related })];
  });
}

function overlap(one: Placed, other: Placed): boolean {
  if (one.leaf !== other.leaf) return false;
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

function print(document: Document, placed: readonly Placed[]): Document {
  // From the end, so that the places before stay where they were found.
  const fromEnd = placed.toSorted((one, other) => other.start - one.start);
  const changed = new Set(placed.map(({ leaf }) => leaf));
  return mapLeaves(document, ({ inlines }, index) =>
    changed.has(index)
      ? fromEnd
          .filter(({ leaf }) => leaf === index)
          .reduce((replaced, departure) => replaceText(replaced, departure, departure.printed), inlines)
      : inlines,
  );
}

/** The title in the metadata is the title that is printed. */
function entitle(document: Document): Document {
  const [title] = findTitles(document.sections);
  return title ? { ...document, meta: { ...document.meta, title: titleText(title) } } : document;
}
