import type { TableStyle } from '../../document/layout.js';
import type { UnitRow } from '../../document/nodes.js';
import { findUnitSplit } from '../unit-split.js';
import { spanWidth } from './column-widths.js';
import { estimateCell } from './estimate-rows.js';

/** The height of the unit row in twips; errs towards more. */
export function estimateUnitRow(unitRow: UnitRow, widths: readonly number[], table: TableStyle): number {
  const look = { text: table.单位行, table };
  const split = findUnitSplit(unitRow, widths);
  const left = estimateCell(unitRow.left, spanWidth(widths, 0, split), look);
  if (split === widths.length) return left + estimateCell(unitRow.right, spanWidth(widths, 0, split), look);
  const right = estimateCell(unitRow.right, spanWidth(widths, split, widths.length - split), look);
  return Math.max(left, right);
}
