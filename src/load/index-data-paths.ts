import { isAmount } from '../budget/amount.js';
import { type DataSegment, extendDataPath } from '../data-path.js';

type Placed = { readonly path: readonly DataSegment[]; readonly name: string };

/**
 * The steps to every value inside some data by its path as `formatDataPath` writes it. Made when first asked for:
 * a run without findings never asks.
 */
export function indexDataPaths(
  data: Readonly<Record<string, unknown>>,
): () => ReadonlyMap<string, readonly DataSegment[]> {
  let index: ReadonlyMap<string, readonly DataSegment[]> | undefined;
  return () => {
    index ??= collectPaths(data, { path: [], name: '' }, new Map());
    return index;
  };
}

/** Names grow step by step: to format each from the root would walk a long table once for every row. */
function collectPaths(
  value: unknown,
  { path, name }: Placed,
  index: Map<string, readonly DataSegment[]>,
): ReadonlyMap<string, readonly DataSegment[]> {
  if (path.length > 0) index.set(name, path);
  for (const [step, item] of stepsInto(value)) {
    collectPaths(item, { path: [...path, step], name: extendDataPath(name, value, step) }, index);
  }
  return index;
}

/** An amount is one value, whatever it is made of. */
function stepsInto(value: unknown): Iterable<readonly [DataSegment, unknown]> {
  if (typeof value !== 'object' || value === null || isAmount(value)) return [];
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}
