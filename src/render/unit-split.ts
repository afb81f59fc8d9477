import type { UnitRow } from '../document/nodes.js';
import { textOf } from '../document/walk.js';

/**
 * After how many columns the unit row is parted in two, where both texts have the most room for their length.
 * A table of one column cannot be parted: the answer is then 1, and one text stands below the other.
 */
export function findUnitSplit(unitRow: UnitRow, widths: readonly number[]): number {
  const left = textOf(unitRow.left).length + 1;
  const right = textOf(unitRow.right).length + 1;
  const total = sum(widths);
  let best = { split: 1, room: 0 };
  for (let split = 1; split < widths.length; split += 1) {
    const before = sum(widths.slice(0, split));
    const room = Math.min(before / left, (total - before) / right);
    if (room > best.room) best = { split, room };
  }
  return best.split;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
