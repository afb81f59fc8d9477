import type { SourcePoint } from '../source.js';

/** Of the items that start on one line, the first in the given order: one slip makes many faults. */
export function firstPerLine<T>(items: readonly T[], place: (item: T) => SourcePoint): readonly T[] {
  const byLine = new Map<number, T>();
  for (const item of items) {
    const { line } = place(item);
    if (!byLine.has(line)) byLine.set(line, item);
  }
  return [...byLine.values()];
}
