import type { TableStyle } from '../../document/layout.js';
import type { UnitRow } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { spanWidth } from './column-widths.js';
import { estimateCell } from './estimate-rows.js';

/**
 * After how many columns the unit row is parted in two, where both texts have the most room for their length.
 * A table of one column cannot be parted: the answer is then 1 and both texts stand in its only cell.
 */
export function findUnitSplit(unitRow: UnitRow, widths: readonly number[]): number {
  const left = textOf(unitRow.left).length + 1;
  const right = textOf(unitRow.right).length + 1;
  let best = { split: 1, room: 0 };
  for (let split = 1; split < widths.length; split += 1) {
    const room = Math.min(
      spanWidth(widths, 0, split) / left,
      spanWidth(widths, split, widths.length - split) / right,
    );
    if (room > best.room) best = { split, room };
  }
  return best.split;
}

/** The height of the unit row in twips; errs towards more. */
export function estimateUnitRow(unitRow: UnitRow, widths: readonly number[], table: TableStyle): number {
  const look = { text: table.单位行, table };
  const split = findUnitSplit(unitRow, widths);
  const left = estimateCell(unitRow.left, spanWidth(widths, 0, split), look);
  if (split === widths.length) return left + estimateCell(unitRow.right, spanWidth(widths, 0, split), look);
  const right = estimateCell(unitRow.right, spanWidth(widths, split, widths.length - split), look);
  return Math.max(left, right);
}
