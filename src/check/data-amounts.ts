import type { Amount } from '../budget/amount.js';
import type { Budget } from '../budget/budget.js';
import { type DataSegment, formatDataPath } from '../data-path.js';

/** An amount of the data and where it stands. */
export type DataAmount = {
  readonly amount: Amount;
  readonly path: readonly DataSegment[];
  /** As the printed text names it. */
  readonly dataPath: string;
};

/** Every amount of a budget, file by file. */
export function listAmounts(budget: Budget): readonly DataAmount[] {
  return [...walkAmounts(budget, [])].map(({ amount, path }) => ({
    amount,
    path,
    dataPath: formatDataPath(budget, path),
  }));
}

function* walkAmounts(
  value: unknown,
  path: readonly DataSegment[],
): Generator<{ readonly amount: Amount; readonly path: readonly DataSegment[] }> {
  if (isAmount(value)) yield { amount: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkAmounts(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walkAmounts(item, [...path, key]);
  }
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'amount';
}
