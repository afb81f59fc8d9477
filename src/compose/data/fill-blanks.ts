import { isAmount } from '../../budget/amount.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * The data with everything that it could hold and does not, left blank: `''` for a value, no items for a list, a record of
 * blanks for a record. So a template may name what a data file may leave out; what it must not leave out is there already.
 */
export function fillBlanks(data: Data, specimen: Data): Data {
  const absent = Object.entries(specimen).filter(([key]) => data[key] === undefined);
  const present = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries([
    ...present.map(([key, value]) => [key, fillValue(value, specimen[key])] as const),
    ...absent.map(([key, example]) => [key, blankOf(example)] as const),
  ]);
}

function fillValue(value: unknown, example: unknown): unknown {
  if (Array.isArray(value)) {
    const [item] = Array.isArray(example) ? example : [];
    return isRecord(item) ? value.map((entry) => fillValue(entry, item)) : value;
  }
  return isRecord(value) && isRecord(example) ? fillBlanks(value, example) : value;
}

function blankOf(example: unknown): unknown {
  if (Array.isArray(example)) return [];
  return isRecord(example) ? fillBlanks({}, example) : '';
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isAmount(value);
}
