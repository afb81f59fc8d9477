import { describe, expect, it } from 'vitest';
import { findRules } from '../../../src/render/pdf/engine/rule-segments.js';
import type { RowsCell } from '../../../src/render/pdf/engine/table-rows.js';

function cell(row: number, column: number, rowSpan: number, colSpan: number, ruled = true): RowsCell<string> {
  return {
    row,
    column,
    rowSpan,
    colSpan,
    ruled,
    lines: [],
    linePitch: 10,
    label: () => [],
    said: false,
    fromTop: false,
  };
}

describe('findRules', () => {
  it('closes a cell on four sides and joins neighbours to one rule', () => {
    const rows = { rowCount: 1, cells: [cell(0, 0, 1, 1), cell(0, 1, 1, 1)] };
    expect(findRules(rows, [30, 20], [10], true)).toEqual([
      { x1: 0, y1: 0, x2: 50, y2: 0 },
      { x1: 0, y1: 10, x2: 50, y2: 10 },
      { x1: 0, y1: 0, x2: 0, y2: 10 },
      { x1: 30, y1: 0, x2: 30, y2: 10 },
      { x1: 50, y1: 0, x2: 50, y2: 10 },
    ]);
  });

  it('draws nothing through a span', () => {
    const rows = { rowCount: 2, cells: [cell(0, 0, 2, 1), cell(0, 1, 1, 1), cell(1, 1, 1, 1)] };
    const inside = findRules(rows, [30, 20], [10, 10], true).filter(({ y1, y2 }) => y1 === 10 && y2 === 10);
    expect(inside).toEqual([{ x1: 30, y1: 10, x2: 50, y2: 10 }]);
  });

  it('leaves out the top where the rows above have drawn it, and everything around an unruled cell', () => {
    const rows = { rowCount: 1, cells: [cell(0, 0, 1, 1)] };
    expect(findRules(rows, [30], [10], false)).not.toContainEqual({ x1: 0, y1: 0, x2: 30, y2: 0 });
    expect(findRules({ rowCount: 1, cells: [cell(0, 0, 1, 1, false)] }, [30], [10], true)).toEqual([]);
  });
});
