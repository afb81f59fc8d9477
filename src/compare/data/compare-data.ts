import { type DataSegment, formatDataPath } from '../../data-path.js';
import type { SourcePoint } from '../../source.js';
import { type Aligned, alignPieces } from '../align/align-pieces.js';
import type { FieldChange, FieldPlace, FieldValue } from './field-change.js';
import { fieldText } from './field-text.js';
import { pieceOfItem } from './piece-of-item.js';
import {
  isPlainAmount,
  isPlainList,
  isPlainRecord,
  type PlainRecord,
  type PlainValue,
} from './plain-data.js';

/** One of two editions: its data, and where a value of it stands, if that is known. */
export type ComparedData = {
  readonly data: PlainRecord;
  readonly locate?: (steps: readonly DataSegment[]) => SourcePoint | undefined;
};

/**
 * How the data of one edition became those of another, field by field, in the order of the new. Items of a list are matched by what they
 * are about (`itemName`), not by their places; an item that was renamed, or has no name, by what it says. Without differences, empty.
 */
export function compareData(old: ComparedData, now: ComparedData): readonly FieldChange[] {
  return [...compareValues({ old, now }, [], [], old.data, now.data)];
}

type Sides = { readonly old: ComparedData; readonly now: ComparedData };
type Steps = readonly DataSegment[];

function* compareValues(
  sides: Sides,
  steps: Steps,
  newSteps: Steps,
  before: PlainValue,
  after: PlainValue,
): Generator<FieldChange> {
  if (isPlainRecord(before) && isPlainRecord(after)) {
    yield* compareRecords(sides, steps, newSteps, before, after);
  } else if (isPlainList(before) && isPlainList(after)) {
    yield* compareLists(sides, steps, newSteps, before, after);
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    yield {
      kind: 'changed',
      old: valueAt(sides.old, steps, before),
      new: valueAt(sides.now, newSteps, after),
    };
  }
}

function* compareRecords(
  sides: Sides,
  steps: Steps,
  newSteps: Steps,
  before: PlainRecord,
  after: PlainRecord,
): Generator<FieldChange> {
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(after, key)) yield removed(sides, [...steps, key], newSteps, value);
  }
  for (const [key, value] of Object.entries(after)) {
    const known = Object.hasOwn(before, key) ? before[key] : undefined;
    if (known === undefined) yield added(sides, steps, [...newSteps, key], value);
    else yield* compareValues(sides, [...steps, key], [...newSteps, key], known, value);
  }
}

function* compareLists(
  sides: Sides,
  steps: Steps,
  newSteps: Steps,
  before: readonly PlainValue[],
  after: readonly PlainValue[],
): Generator<FieldChange> {
  for (const piece of alignItems(before, after)) {
    if (piece.kind === 'deleted') {
      const value = before[piece.before];
      if (piece.movedTo !== undefined || value === undefined) continue;
      yield removed(sides, [...steps, piece.before], newSteps, value);
      continue;
    }
    const origin = piece.kind === 'kept' ? piece.before : piece.movedFrom;
    const place = [...newSteps, piece.after];
    const value = after[piece.after];
    const known = origin === undefined ? undefined : before[origin];
    if (value === undefined) continue;
    if (origin === undefined || known === undefined) {
      yield added(sides, steps, place, value);
      continue;
    }
    const from = [...steps, origin];
    if (piece.kind === 'inserted') {
      yield { kind: 'moved', old: placeAt(sides.old, from), new: placeAt(sides.now, place) };
    }
    yield* compareValues(sides, from, place, known, value);
  }
}

/** The cells of a row (`附加表`) belong to the columns that they stand in; all other lists are matched by what their items are about. */
function alignItems(before: readonly PlainValue[], after: readonly PlainValue[]): readonly Aligned[] {
  if (before.length === after.length && [...before, ...after].some(isPlainAmount)) {
    return before.map((_, index) => ({ kind: 'kept', before: index, after: index }));
  }
  return alignPieces(before.map(pieceOfItem), after.map(pieceOfItem));
}

function removed({ old, now }: Sides, steps: Steps, holder: Steps, value: PlainValue): FieldChange {
  return { kind: 'removed', old: valueAt(old, steps, value), new: placeAt(now, holder) };
}

function added({ old, now }: Sides, holder: Steps, steps: Steps, value: PlainValue): FieldChange {
  return { kind: 'added', old: placeAt(old, holder), new: valueAt(now, steps, value) };
}

function valueAt(side: ComparedData, steps: Steps, value: PlainValue): FieldValue {
  return { ...placeAt(side, steps), value, text: fieldText(value) };
}

function placeAt({ data, locate }: ComparedData, steps: Steps): FieldPlace {
  const at = locate?.(steps);
  return { steps, path: formatDataPath(data, steps), ...(at && { at }) };
}
