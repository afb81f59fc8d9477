import type { Amount } from '../budget/amount.js';
import type { Budget } from '../budget/budget.js';
import { deriveFigures } from '../budget/derive.js';
import { formatDataPath } from '../data-path.js';

/** A single value of the data. */
export type DataValue = Amount | string | number | boolean;

/** Every value that a publication can show, derived ones included, by the path that the printed text names. */
export function indexDataValues(budget: Budget): ReadonlyMap<string, DataValue> {
  return new Map(walkValues({ ...budget, ...deriveFigures(budget) }, ''));
}

export function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'amount';
}

/** Paths grow step by step: to format each from the root would take longer than all the rules together. */
function* walkValues(value: unknown, path: string): Generator<readonly [string, DataValue]> {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    isAmount(value)
  ) {
    yield [path, value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* walkValues(item, path + formatDataPath(value, [index]));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* walkValues(item, path === '' ? key : `${path}.${key}`);
  }
}
