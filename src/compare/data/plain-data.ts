import { isAmount } from '../../budget/amount.js';
import { type Budget, dataFileStems, isDataFileStem } from '../../budget/budget.js';
import type { Derived } from '../../budget/derive.js';

/**
 * An amount: its exact decimal, and the unit that it is stated in. How it is printed stands once,
 * in the 金额格式 of its file. Its keys are none of those that name an item (`itemName`), so that paths are those of loaded data.
 */
export type PlainAmount = { readonly 数值: string; readonly 金额单位: '元' | '万元' };

/** Data as JSON has it. Text is verbatim: a blank is `''`, 不适用 is `——`; 0 is an amount. */
export type PlainValue = string | number | boolean | PlainAmount | readonly PlainValue[] | PlainRecord;
export type PlainRecord = { readonly [key: string]: PlainValue };

/**
 * An edition's own data: the keys of edition.yaml, then the data files as `dataFileStems` lists them, each in the order of its schema
 * whatever order was typed; without the year before.
 */
export function plainData({ 上年版: _, ...stated }: Budget): PlainRecord {
  const words = Object.entries(stated).filter(([key]) => !isDataFileStem(key));
  const files = dataFileStems.map((stem) => [stem, stated[stem]] as const);
  return toRecord(Object.fromEntries([...words, ...files]));
}

/** The figures that nobody typed, under the paths that templates and rules know: `汇总.…`. */
export function plainDerived(derived: Derived): PlainRecord {
  return toRecord(derived);
}

/** True of an amount, and of no group of values: no file has 数值 among its keys. */
export function isPlainAmount(value: unknown): value is PlainAmount {
  return isRecord(value) && typeof value.数值 === 'string' && Object.keys(value).length === 2;
}

/** True of values by key; an amount is one value. */
export function isPlainRecord(value: PlainValue | undefined): value is PlainRecord {
  return isRecord(value) && !isPlainAmount(value);
}

export function isPlainList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toRecord(record: Readonly<Record<string, unknown>>): PlainRecord {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, toPlain(value)]));
}

function toPlain(value: unknown): PlainValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isAmount(value)) return { 数值: value.value.toFixed(), 金额单位: value.format.unit };
  if (Array.isArray(value)) return value.map(toPlain);
  if (isRecord(value)) return toRecord(value);
  throw new TypeError(`not data: ${typeof value}`);
}
