import type { DataSegment } from '../../data-path.js';
import type { SourcePoint } from '../../source.js';
import type { PlainValue } from './plain-data.js';

/** A value in one of two editions, or the place where it would stand. */
export type FieldPlace = {
  /** The steps from the root of that edition's data; of what the other edition alone has, those to what would hold it. */
  readonly steps: readonly DataSegment[];
  /** The same as users write it (`formatDataPath`). */
  readonly path: string;
  readonly at?: SourcePoint;
};

export type FieldValue = FieldPlace & {
  readonly value: PlainValue;
  /** The value in words, exact: `2477.27万元`; `` for a blank; a group with its keys. */
  readonly text: string;
};

/**
 * One difference between the data of two editions: a value that says something else, a key or an item that came or went with all that it
 * holds, an item that stands elsewhere in its list. What changed inside an item that moved is a change of its own.
 */
export type FieldChange =
  | { readonly kind: 'changed'; readonly old: FieldValue; readonly new: FieldValue }
  | { readonly kind: 'added'; readonly old: FieldPlace; readonly new: FieldValue }
  | { readonly kind: 'removed'; readonly old: FieldValue; readonly new: FieldPlace }
  | { readonly kind: 'moved'; readonly old: FieldPlace; readonly new: FieldPlace };
