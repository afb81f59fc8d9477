import { type Amount, isAmount } from '../budget/amount.js';
import type { Budget } from '../budget/budget.js';
import { deriveFigures } from '../budget/derive.js';
import { type DataSegment, formatDataPath } from '../data-path.js';
import { oncePer } from './once-per.js';

/** A single value of the data. */
export type DataValue = Amount | string | number | boolean;

/** Where a value stands, and how the printed text names that place. */
type DataPlace = { readonly path: readonly DataSegment[]; readonly dataPath: string };

/** An amount of the data and where it stands. */
export type DataAmount = DataPlace & { readonly amount: Amount };

const ROOT: DataPlace = { path: [], dataPath: '' };

/** Every value that a publication can show, derived ones included, by the path that the printed text names. */
export const indexDataValues = oncePer((budget: Budget): ReadonlyMap<string, DataValue> => {
  const values = walkValues({ ...budget, ...deriveFigures(budget) }, ROOT);
  return new Map([...values].map(({ dataPath, value }) => [dataPath, value]));
});

/** Every amount of a budget, file by file. */
export const listAmounts = oncePer((budget: Budget): readonly DataAmount[] =>
  [...walkValues(budget, ROOT)].flatMap(({ value, path, dataPath }) =>
    isAmount(value) ? [{ amount: value, path, dataPath }] : [],
  ),
);

/** Paths grow step by step: to format each from the root would take longer than all the rules together. */
function* walkValues(value: unknown, place: DataPlace): Generator<DataPlace & { readonly value: DataValue }> {
  const { path, dataPath } = place;
  if (isSingle(value)) yield { ...place, value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inside = dataPath + formatDataPath(value, [index]);
      yield* walkValues(item, { path: [...path, index], dataPath: inside });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* walkValues(item, {
        path: [...path, key],
        dataPath: dataPath === '' ? key : `${dataPath}.${key}`,
      });
    }
  }
}

function isSingle(value: unknown): value is DataValue {
  return ['string', 'number', 'boolean'].includes(typeof value) || isAmount(value);
}
