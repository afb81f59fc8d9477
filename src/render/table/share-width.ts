import type { ColumnBounds } from './column-bounds.js';

/** Far below a twip, far above the rounding of floats. */
const TOLERANCE = 1e-6;

/**
 * Shares a width out among columns by weight, each within its bounds: a column that would fall below its least or
 * above its most gets just that, and the others share the rest. Where the bounds leave no way to fill the width, all
 * columns shrink or grow alike: a table is always as wide as its type area.
 */
export function shareWidth(columns: readonly ColumnBounds[], total: number): readonly number[] {
  const fixed = new Map<ColumnBounds, number>();
  for (;;) {
    const free = columns.filter((column) => !fixed.has(column));
    const room = total - sum([...fixed.values()]);
    const weights = sum(free.map(({ weight }) => weight));
    const shared = free.map((column) => ({ column, share: (room * column.weight) / weights }));
    const clamped = shared.map(({ column, share }) => ({ column, share, width: clamp(share, column) }));
    const excess = sum(clamped.map(({ share, width }) => width - share));
    const tight = clamped.filter(({ share, width }) => (excess > 0 ? width > share : width < share));
    if (Math.abs(excess) <= TOLERANCE && free.length > 0) {
      const widths = new Map([...fixed, ...clamped.map(({ column, width }) => [column, width] as const)]);
      return columns.map((column) => widths.get(column) ?? 0);
    }
    if (free.length === 0) return stretch(columns, fixed, total);
    for (const { column, width } of tight) fixed.set(column, width);
  }
}

function clamp(width: number, { least, most }: ColumnBounds): number {
  return Math.min(most, Math.max(least, width));
}

function stretch(
  columns: readonly ColumnBounds[],
  fixed: ReadonlyMap<ColumnBounds, number>,
  total: number,
): readonly number[] {
  const used = sum([...fixed.values()]);
  return columns.map((column) => ((fixed.get(column) ?? 0) * total) / used);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
