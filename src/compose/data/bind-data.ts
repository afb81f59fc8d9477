import Big from 'big.js';
import type { Amount } from '../../budget/amount.js';
import { extendDataPath } from '../../data-path.js';
import { type BoundData, type BoundRecord, DataLeaf } from './data-leaf.js';

/**
 * The data with every leaf bound to its path (`formatDataPath`). Keys whose value is undefined are left out.
 * Throws a TypeError on anything else than records, lists, text, numbers, booleans and amounts: no loader gives that.
 */
export function bindData(data: Readonly<Record<string, unknown>>): BoundRecord {
  return bindRecord(data, '');
}

function bindValue(value: unknown, path: string): BoundData {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    isAmount(value)
  ) {
    return new DataLeaf(value, path);
  }
  // A list inside the path is named item by item: `项目[援疆干部经费]`.
  if (Array.isArray(value))
    return value.map((item, index) => bindValue(item, extendDataPath(path, value, index)));
  if (isRecord(value)) return bindRecord(value, path);
  throw new TypeError(`not printable data at ${path}: ${typeof value}`);
}

function bindRecord(record: Readonly<Record<string, unknown>>, path: string): BoundRecord {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, bindValue(value, extendDataPath(path, record, key))]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isAmount(value: unknown): value is Amount {
  return isRecord(value) && value.kind === 'amount' && value.value instanceof Big;
}
