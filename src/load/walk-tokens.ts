import type { CST } from 'yaml';

/** What a token is to the collection that holds it; the root of a document is a value. */
export type TokenRole = 'key' | 'value';

/** A value or key of the concrete syntax; the root of a document is at level 1. */
export type PlacedToken = {
  readonly token: CST.Token;
  readonly role: TokenRole;
  readonly level: number;
};

/** A mapping's pair or a list's item, or the root of a document; with the marks before key and value. */
export type PlacedItem = {
  readonly item: CST.CollectionItem;
  readonly level: number;
};

/** Every value, key and item of a file, in no order. Does not recurse: the depth is not yet known to be bounded. */
export function listPlaced(tokens: readonly CST.Token[]): readonly (PlacedToken | PlacedItem)[] {
  const placed: (PlacedToken | PlacedItem)[] = [];
  const waiting: PlacedItem[] = tokens
    .filter((token) => token.type === 'document')
    .map(({ start, value }) => ({ item: { start, ...(value && { value }) }, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { item, level } = next;
    placed.push(next);
    for (const role of ['key', 'value'] as const) {
      const token = item[role];
      if (!token) continue;
      placed.push({ token, role, level: level + 1 });
      if ('items' in token) for (const child of token.items) waiting.push({ item: child, level: level + 1 });
    }
  }
  return placed;
}
