import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOfRows, splitRows } from '../../../src/render/pdf/engine/split-rows.js';
import {
  cellHeight,
  measureRows,
  type Rows,
  type RowsCell,
  spreadRows,
  sum,
} from '../../../src/render/pdf/engine/table-rows.js';

const PADDING = 2;
const PITCH = 12;

/** A group as templates make them: a label over all rows, spanning texts, one cell a row at the right. */
const groups = fc
  .record({
    rows: fc.integer({ min: 1, max: 8 }),
    label: fc.integer({ min: 0, max: 120 }),
    goal: fc.integer({ min: 0, max: 120 }),
    own: fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 8, maxLength: 8 }),
    half: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ rows, label, goal, own, half }): Rows<string> => {
    const cell = (row: number, column: number, rowSpan: number, count: number): RowsCell<string> => ({
      row,
      column,
      rowSpan,
      colSpan: 1,
      ruled: true,
      lines: Array.from({ length: count }, (_, index) => `${row}.${column}.${index}`),
      linePitch: PITCH,
      continued: false,
      continues: false,
    });
    const middle = Math.ceil(rows / 2);
    const cells = [cell(0, 0, rows, label), cell(0, 1, rows, goal), cell(0, 2, middle, half)];
    if (middle < rows) cells.push(cell(middle, 2, rows - middle, half));
    for (let row = 0; row < rows; row += 1) cells.push(cell(row, 3, 1, own[row] ?? 0));
    return { rowCount: rows, cells };
  });

/** Parts rows page by page, as placing does. */
function paginate(rows: Rows<string>, page: number): readonly Rows<string>[] {
  const parts: Rows<string>[] = [];
  let rest: Rows<string> | undefined = rows;
  while (rest && heightOfRows(rest, PADDING) > page) {
    const split: ReturnType<typeof splitRows<string>> = splitRows(rest, page, PADDING);
    if (!split) throw new Error('nothing fits on an empty page');
    parts.push(split.head);
    rest = split.tail;
  }
  return rest ? [...parts, rest] : parts;
}

describe('splitRows', () => {
  it('loses no line, repeats none and keeps their order, on pages of any height', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 2 * PADDING + PITCH, max: 400 }), (rows, page) => {
        const parts = paginate(rows, page);
        const linesByColumn = (cells: readonly RowsCell<string>[], column: number) =>
          [...cells]
            .filter((cell) => cell.column === column)
            .sort((a, b) => a.row - b.row)
            .flatMap((cell) => cell.lines);
        for (const column of [0, 1, 2, 3]) {
          const after = parts.flatMap((part) => linesByColumn(part.cells, column));
          expect(after).toEqual(linesByColumn(rows.cells, column));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives parts that fit the page and are full grids', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 2 * PADDING + PITCH, max: 400 }), (rows, page) => {
        for (const part of paginate(rows, page)) {
          expect(sum(measureRows(part, PADDING))).toBeLessThanOrEqual(page + 0.01);
          const slots = part.cells.reduce((count, cell) => count + cell.rowSpan * cell.colSpan, 0);
          expect(slots).toBe(part.rowCount * 4);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('parts between rows when rows fit, and marks the cells that go on', () => {
    const cell = (row: number, column: number, rowSpan: number, count: number): RowsCell<string> => ({
      row,
      column,
      rowSpan,
      colSpan: 1,
      ruled: true,
      lines: Array.from({ length: count }, (_, index) => `${row}.${index}`),
      linePitch: 10,
      continued: false,
      continues: false,
    });
    const rows = {
      rowCount: 3,
      cells: [cell(0, 0, 3, 1), cell(0, 1, 1, 2), cell(1, 1, 1, 2), cell(2, 1, 1, 2)],
    };
    const split = splitRows(rows, 50, 0);
    expect(split?.heights).toEqual([20, 20]);
    expect(split?.tail.rowCount).toBe(1);
    const label = split?.tail.cells.find(({ column }) => column === 0);
    expect(label).toMatchObject({ row: 0, rowSpan: 1, lines: [], continued: true });
    expect(split?.head.cells.find(({ column }) => column === 0)).toMatchObject({
      rowSpan: 2,
      continues: true,
    });
    expect(split?.head.cells.filter(({ column }) => column === 1).every((each) => !each.continues)).toBe(
      true,
    );
  });

  it('gives nothing when not one line fits', () => {
    const cell = { row: 0, column: 0, rowSpan: 1, colSpan: 1, ruled: true, linePitch: 10 };
    const rows = { rowCount: 1, cells: [{ ...cell, lines: ['a', 'b'], continued: false, continues: false }] };
    expect(splitRows(rows, 9, 0)).toBeUndefined();
  });
});

describe('spreadRows', () => {
  it('holds every cell and is never higher than the least heights', () => {
    fc.assert(
      fc.property(groups, (rows) => {
        const heights = spreadRows(rows, PADDING);
        expect(sum(heights)).toBeLessThanOrEqual(sum(measureRows(rows, PADDING)) + 1e-6);
        for (const cell of rows.cells) {
          const room = sum(heights.slice(cell.row, cell.row + cell.rowSpan));
          expect(room).toBeGreaterThanOrEqual(cellHeight(cell, PADDING) - 1e-6);
        }
      }),
    );
  });

  it('shares what a spanning cell needs among its rows', () => {
    const cell = { colSpan: 1, ruled: true, linePitch: 10, continued: false, continues: false };
    const rows = {
      rowCount: 2,
      cells: [
        { ...cell, row: 0, column: 0, rowSpan: 2, lines: ['a', 'b', 'c', 'd', 'e', 'f'] },
        { ...cell, row: 0, column: 1, rowSpan: 1, lines: ['g'] },
        { ...cell, row: 1, column: 1, rowSpan: 1, lines: ['h', 'i'] },
      ],
    };
    expect(spreadRows(rows, 0)).toEqual([25, 35]);
  });
});
