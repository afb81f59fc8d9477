import type { Amount } from '../../budget/amount.js';
import { DataLeaf, type LeafValue } from '../data/data-leaf.js';
import { type HelperCall, missing, Printed, reject, type Value } from './helper.js';

/** A value that a helper accepted, with its path if it is data. */
export type Accepted<T> = { readonly value: T; readonly path?: string };

/** An amount, or {@link missing} after a report. */
export function expectAmount(value: Value, call: HelperCall): Accepted<Amount> | typeof missing {
  const leaf = unwrapLeaf(value);
  if (leaf && isAmount(leaf.value)) return { ...leaf, value: leaf.value };
  return rejectKind(value, call, '金额');
}

/** A whole number from the data, a loop variable or another helper; or {@link missing} after a report. */
export function expectInteger(value: Value, call: HelperCall): Accepted<number> | typeof missing {
  const leaf = unwrapLeaf(value);
  if (leaf && typeof leaf.value === 'number' && Number.isSafeInteger(leaf.value))
    return { ...leaf, value: leaf.value };
  return rejectKind(value, call, '整数');
}

/** A list, or {@link missing} after a report. */
export function expectList(value: Value, call: HelperCall): readonly Value[] | typeof missing {
  return isList(value) ? value : rejectKind(value, call, '列表');
}

/** Says what was wanted and what is there; silent about a value that was missed already. */
export function rejectKind(value: Value, call: HelperCall, wanted: string, hint?: string): typeof missing {
  if (value === missing) return missing;
  const message = `${call.name} 要${wanted}，而“${call.written}”是${describeKind(value)}`;
  return reject(call, 'MB302', message, {
    hint,
    dataPath: value instanceof DataLeaf ? value.path : undefined,
  });
}

/** A single value with its path, if it is one. */
export function unwrapLeaf(value: Value): Accepted<LeafValue> | undefined {
  if (value instanceof DataLeaf) return { value: value.value, path: value.path };
  if (typeof value === 'object' || typeof value === 'symbol') return undefined;
  return { value };
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isAmount(value: LeafValue): value is Amount {
  return typeof value === 'object';
}

/** What a value is, in the words of the data files. */
export function describeKind(value: Value): string {
  if (value instanceof Printed) return '已排好的文字';
  if (isList(value)) return '列表';
  const leaf = unwrapLeaf(value);
  if (!leaf) return '一组数据';
  if (isAmount(leaf.value)) return '金额';
  if (leaf.value === '') return '空白';
  if (typeof leaf.value === 'string') return `文字“${excerpt(leaf.value)}”`;
  return typeof leaf.value === 'number' ? `数 ${leaf.value}` : '是非';
}

function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > 12 ? `${characters.slice(0, 12).join('')}…` : characters.join('');
}
