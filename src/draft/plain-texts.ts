import type { DataSegment } from '../data-path.js';

/** A scalar of a data file, as it was typed, and its path in the file. */
export type PlainText = { readonly path: readonly DataSegment[]; readonly text: string };

/** Every scalar of a file that was read as plain texts, in the order of the file. */
export function* listTexts(plain: unknown, path: readonly DataSegment[] = []): Generator<PlainText> {
  if (typeof plain === 'string') {
    yield { path, text: plain };
  } else if (Array.isArray(plain)) {
    for (const [index, item] of plain.entries()) yield* listTexts(item, [...path, index]);
  } else if (typeof plain === 'object' && plain !== null) {
    for (const [key, item] of Object.entries(plain)) yield* listTexts(item, [...path, key]);
  }
}

/** The same data with its texts changed. */
export function mapTexts(
  plain: unknown,
  change: (text: PlainText) => string,
  path: readonly DataSegment[] = [],
): unknown {
  if (typeof plain === 'string') return change({ path, text: plain });
  if (Array.isArray(plain)) return plain.map((item, index) => mapTexts(item, change, [...path, index]));
  if (typeof plain !== 'object' || plain === null) return plain;
  const entries = Object.entries(plain);
  return Object.fromEntries(entries.map(([key, item]) => [key, mapTexts(item, change, [...path, key])]));
}

/** A path as one text, equal for equal paths. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}
