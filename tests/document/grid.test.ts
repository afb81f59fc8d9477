import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { layGrid, requireGrid } from '../../src/document/grid.js';
import type { Cell, Row } from '../../src/document/nodes.js';

const cell = (colSpan = 1, rowSpan = 1): Cell => ({ colSpan, rowSpan, inlines: [] });
const row = (...cells: readonly Cell[]): Row => ({ cells });

group('layGrid', () => {
  it('gives every slot the cell that covers it', () => {
    const wide = cell(2);
    const tall = cell(1, 2);
    const result = layGrid([row(tall, wide), row(cell(), cell())], 3);
    expect(result.ok && result.grid.slots[1]?.[0]?.cell).toBe(tall);
    expect(result.ok && result.grid.slots[0]?.[2]?.cell).toBe(wide);
    expect(result.ok && result.grid.origins.map(({ column, row }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
    ]);
  });

  it('groups the rows that spans tie together, also step by step', () => {
    const rows = [row(cell(), cell()), row(cell(1, 2), cell()), row(cell(1, 2)), row(cell()), row(cell(2))];
    const result = layGrid(rows, 2);
    expect(result.ok && result.grid.groups).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 3 },
      { first: 4, last: 4 },
    ]);
  });

  it('has no rows where there are none', () => {
    expect(layGrid([], 3)).toEqual({ ok: true, grid: { width: 3, slots: [], origins: [], groups: [] } });
  });

  it('names the first cell that does not fit', () => {
    const fault = (rows: readonly Row[]) => {
      const result = layGrid(rows, 2);
      return result.ok ? undefined : [result.fault.kind, result.fault.row, result.fault.column];
    };
    expect(fault([row(cell(3))])).toEqual(['tooWide', 0, 0]);
    expect(fault([row(cell(), cell(), cell())])).toEqual(['tooWide', 0, 2]);
    expect(fault([row(cell(), cell(1, 2))])).toEqual(['rowSpanTooLong', 0, 1]);
    expect(fault([row(cell(), cell(1, 2)), row(cell(2))])).toEqual(['overlap', 1, 0]);
    expect(fault([row(cell(), cell()), row(cell())])).toEqual(['gap', 1, 1]);
    expect(fault([row()])).toEqual(['gap', 0, 0]);
  });
});

/** A rectangle cut at random into cells, as rows of cells in reading order. */
const tiling = fc
  .record({
    width: fc.integer({ min: 1, max: 6 }),
    height: fc.integer({ min: 1, max: 8 }),
    sizes: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 48,
      maxLength: 48,
    }),
  })
  .map(({ height, sizes, width }) => ({ width, rows: cutRectangle(width, height, sizes) }));

function cutRectangle(
  width: number,
  height: number,
  sizes: readonly (readonly [number, number])[],
): readonly Row[] {
  const taken = new Set<string>();
  return Array.from({ length: height }, (_, y) => {
    const cells: Cell[] = [];
    for (let x = 0; x < width; x += 1) {
      if (taken.has(`${x},${y}`)) continue;
      const [wanted = 1, tall = 1] = sizes[y * width + x] ?? [];
      let colSpan = 1;
      while (colSpan < wanted && x + colSpan < width && !taken.has(`${x + colSpan},${y}`)) colSpan += 1;
      const rowSpan = Math.min(tall, height - y);
      for (let dy = 0; dy < rowSpan; dy += 1) {
        for (let dx = 0; dx < colSpan; dx += 1) taken.add(`${x + dx},${y + dy}`);
      }
      cells.push(cell(colSpan, rowSpan));
    }
    return row(...cells);
  });
}

it('any rectangle cut into cells is a grid, each slot covered by the cell that reaches it', () => {
  fc.assert(
    fc.property(tiling, ({ rows, width }) => {
      const result = layGrid(rows, width);
      if (!result.ok) throw new Error(JSON.stringify(result.fault));
      const { groups, origins, slots } = result.grid;
      expect(origins.map((origin) => origin.cell)).toEqual(rows.flatMap((each) => each.cells));
      for (const [y, line] of slots.entries()) {
        expect(line).toHaveLength(width);
        for (const [x, placed] of line.entries()) {
          expect(x - placed.column).toBeGreaterThanOrEqual(0);
          expect(x - placed.column).toBeLessThan(placed.cell.colSpan);
          expect(y - placed.row).toBeGreaterThanOrEqual(0);
          expect(y - placed.row).toBeLessThan(placed.cell.rowSpan);
        }
      }
      // No span leaves its group, and the groups follow each other without a gap.
      for (const origin of origins) {
        const home = groups.find(({ first, last }) => origin.row >= first && origin.row <= last);
        expect(origin.row + origin.cell.rowSpan - 1).toBeLessThanOrEqual(home?.last ?? -1);
      }
      expect(
        groups.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
      ).toEqual(rows.map((_, index) => index));
    }),
  );
});

group('requireGrid', () => {
  it('solves rows once, and anew for another width', () => {
    const rows = [row(cell(), cell())];
    const grid = requireGrid(rows, 2);
    expect(requireGrid(rows, 2)).toBe(grid);
    expect(() => requireGrid(rows, 3)).toThrow('gap');
    expect(() => requireGrid(rows, 1)).toThrow('tooWide');
  });
});
