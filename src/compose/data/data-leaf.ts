import type { Amount } from '../../budget/amount.js';

/** What a single place in the data may hold. */
export type LeafValue = string | number | boolean | Amount;

/**
 * A value together with its path, so that what is printed knows where it came from. A class only to tell it from
 * the records of the data, which may have any keys.
 */
export class DataLeaf {
  constructor(
    readonly value: LeafValue,
    readonly path: string,
  ) {}
}

/** Data as templates see it: every leaf knows its path. */
export type BoundData = DataLeaf | readonly BoundData[] | BoundRecord;
export type BoundRecord = { readonly [key: string]: BoundData };
