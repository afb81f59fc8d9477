import { type BoundData, type BoundRecord, DataLeaf } from './data-leaf.js';

/** The data, and from the specimen each key that is absent and the item of each list that is empty. */
export function completeData(data: BoundRecord, specimen: BoundRecord): BoundRecord {
  const completed: Record<string, BoundData> = { ...data };
  for (const [key, example] of Object.entries(specimen)) {
    const value = completed[key];
    completed[key] = value === undefined ? example : completeValue(value, example);
  }
  return completed;
}

function completeValue(value: BoundData, example: BoundData): BoundData {
  if (value instanceof DataLeaf || example instanceof DataLeaf) return value;
  if (isList(value) && isList(example)) return completeList(value, example);
  return isList(value) || isList(example) ? value : completeData(value, example);
}

function completeList(list: readonly BoundData[], examples: readonly BoundData[]): readonly BoundData[] {
  const [example] = examples;
  if (example === undefined || list.length === 0) return examples;
  return list.map((item) => completeValue(item, example));
}

function isList(value: BoundData): value is readonly BoundData[] {
  return Array.isArray(value);
}
