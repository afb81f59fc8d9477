import { type Amount, isAmount } from '../budget/amount.js';
import type { Budget } from '../budget/budget.js';
import { type DataSegment, extendDataPath } from '../data-path.js';
import { oncePer } from './once-per.js';
import type { CheckInput } from './rule.js';

/** A single value of the data. */
export type DataValue = Amount | string | number | boolean;

/** Where a value stands, and how the printed text names that place. */
type DataPlace = { readonly path: readonly DataSegment[]; readonly dataPath: string };

/** An amount of the data and where it stands. */
export type DataAmount = DataPlace & { readonly amount: Amount };

const ROOT: DataPlace = { path: [], dataPath: '' };

/** Every value that a publication can show, derived ones included, by the path that the printed text names. */
export const indexDataValues = oncePer(
  ({ budget, derived }: CheckInput): ReadonlyMap<string, DataValue> =>
    new Map(listValues({ ...budget, ...derived }).map(({ dataPath, value }) => [dataPath, value])),
);

/** The amounts among them. */
export const indexAmounts = oncePer(
  (input: CheckInput): ReadonlyMap<string, Amount> =>
    new Map(
      [...indexDataValues(input)].flatMap(([dataPath, value]) =>
        isAmount(value) ? [[dataPath, value]] : [],
      ),
    ),
);

/** Every amount that the files of this year state, file by file. */
export const listAmounts = oncePer(({ 上年版: _, ...budget }: Budget): readonly DataAmount[] =>
  listValues(budget).flatMap(({ value, path, dataPath }) =>
    isAmount(value) ? [{ amount: value, path, dataPath }] : [],
  ),
);

type PlacedValue = DataPlace & { readonly value: DataValue };

function listValues(data: object): readonly PlacedValue[] {
  const found: PlacedValue[] = [];
  collectValues(data, ROOT, found);
  return found;
}

/** Paths grow step by step: to format each from the root would take longer than all the rules together. */
function collectValues(value: unknown, { path, dataPath }: DataPlace, found: PlacedValue[]): void {
  if (isSingle(value)) {
    found.push({ path, dataPath, value });
    return;
  }
  for (const [step, item] of stepsInto(value)) {
    const place = { path: [...path, step], dataPath: extendDataPath(dataPath, value, step) };
    collectValues(item, place, found);
  }
}

function stepsInto(value: unknown): Iterable<readonly [DataSegment, unknown]> {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

function isSingle(value: unknown): value is DataValue {
  return ['string', 'number', 'boolean'].includes(typeof value) || isAmount(value);
}
