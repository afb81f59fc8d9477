import { isAmount } from '../budget/amount.js';
import { type DataSegment, formatDataPath } from '../data-path.js';

/**
 * The steps to every value inside some data by its path as `formatDataPath` writes it. Made when first asked for:
 * a run without findings never asks.
 */
export function indexDataPaths(
  data: Readonly<Record<string, unknown>>,
): () => ReadonlyMap<string, readonly DataSegment[]> {
  let index: ReadonlyMap<string, readonly DataSegment[]> | undefined;
  return () => {
    index ??= new Map([...walkPaths(data, [])].map((path) => [formatDataPath(data, path), path]));
    return index;
  };
}

function* walkPaths(value: unknown, path: readonly DataSegment[]): Generator<readonly DataSegment[]> {
  if (path.length > 0) yield path;
  for (const [step, item] of stepsInto(value)) yield* walkPaths(item, [...path, step]);
}

/** An amount is one value, whatever it is made of. */
function stepsInto(value: unknown): Iterable<readonly [DataSegment, unknown]> {
  if (typeof value !== 'object' || value === null || isAmount(value)) return [];
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}
