import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Room } from '../../../src/render/pdf/engine/choose-cut.js';
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

/** A cell of so many lines; a spanning one has a label of two lines for following pages. */
function cellOf(
  row: number,
  column: number,
  rowSpan: number,
  count: number,
  pitch = PITCH,
): RowsCell<string> {
  const name = `${row}.${column}`;
  return {
    row,
    column,
    rowSpan,
    colSpan: 1,
    ruled: true,
    lines: Array.from({ length: count }, (_, index) => `${name}.${index}`),
    linePitch: pitch,
    label: () => (rowSpan > 1 && count > 0 ? [`${name} label`, `${name} label（续）`] : []),
    said: false,
    fromTop: false,
  };
}

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
    const middle = Math.ceil(rows / 2);
    const cells = [cellOf(0, 0, rows, label), cellOf(0, 1, rows, goal), cellOf(0, 2, middle, half)];
    if (middle < rows) cells.push(cellOf(middle, 2, rows - middle, half));
    for (let row = 0; row < rows; row += 1) cells.push(cellOf(row, 3, 1, own[row] ?? 0));
    return { rowCount: rows, cells };
  });

/** The least page: a label of two lines, or a line of a text. */
const pages = fc.integer({ min: 2 * PADDING + 2 * PITCH, max: 400 });

function roomOf(available: number, mayWait = false): Room {
  return { available, full: available, mayWait };
}

/** Parts rows page by page, as placing does. */
function paginate(rows: Rows<string>, page: number): readonly Rows<string>[] {
  const parts: Rows<string>[] = [];
  let rest: Rows<string> | undefined = rows;
  while (rest && heightOfRows(rest, PADDING) > page) {
    const split: ReturnType<typeof splitRows<string>> = splitRows(rest, roomOf(page), PADDING);
    if (!split) throw new Error('nothing fits on an empty page');
    parts.push(split.head);
    rest = split.tail;
  }
  return rest ? [...parts, rest] : parts;
}

/** The lines of a column from top to bottom, labels left out. */
function linesIn(cells: readonly RowsCell<string>[], column: number): readonly string[] {
  return [...cells]
    .filter((cell) => cell.column === column && !cell.said)
    .sort((a, b) => a.row - b.row)
    .flatMap((cell) => cell.lines);
}

describe('splitRows', () => {
  it('loses no line, repeats none and keeps their order, on pages of any height', () => {
    fc.assert(
      fc.property(groups, pages, (rows, page) => {
        const parts = paginate(rows, page);
        for (const column of [0, 1, 2, 3]) {
          const after = parts.flatMap((part) => linesIn(part.cells, column));
          expect(after).toEqual(linesIn(rows.cells, column));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives parts that fit the page and are full grids', () => {
    fc.assert(
      fc.property(groups, pages, (rows, page) => {
        for (const part of paginate(rows, page)) {
          expect(sum(measureRows(part, PADDING))).toBeLessThanOrEqual(page + 0.01);
          const slots = part.cells.reduce((count, cell) => count + cell.rowSpan * cell.colSpan, 0);
          expect(slots).toBe(part.rowCount * 4);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows the whole label of a spanning cell once on each page after its text, and never before its end', () => {
    fc.assert(
      fc.property(groups, pages, (rows, page) => {
        const parts = paginate(rows, page);
        for (const cell of rows.cells.filter((each) => each.lines.length > 0)) {
          const name = `${cell.row}.${cell.column}`;
          const isMine = (line: string) => line.startsWith(`${name}.`) || line.startsWith(`${name} `);
          const shown = parts.map((part) => part.cells.filter(({ lines }) => lines.some(isMine)));
          const end = shown.findLastIndex((cells) => cells.some(({ said }) => !said));
          for (const [index, cells] of shown.entries()) {
            expect(cells.length).toBeLessThanOrEqual(1);
            const [only] = cells;
            if (only && index > end) expect(only).toMatchObject({ said: true, lines: cell.label() });
            if (only && index <= end) expect(only.said).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('parts between rows when rows fit, and repeats the label of a cell that spans both sides', () => {
    const rows = {
      rowCount: 3,
      cells: [cellOf(0, 0, 3, 1), ...[0, 1, 2].map((row) => cellOf(row, 1, 1, 2))],
    };
    const split = splitRows(rows, roomOf(4 * PITCH), 0);
    expect(split?.heights).toEqual([2 * PITCH, 2 * PITCH]);
    expect(split?.tail.rowCount).toBe(1);
    expect(split?.tail.cells.find(({ column }) => column === 0)).toMatchObject({
      row: 0,
      rowSpan: 1,
      said: true,
      lines: ['0.0 label', '0.0 label（续）'],
    });
    expect(split?.head.cells.every(({ fromTop }) => !fromTop)).toBe(true);
  });

  it('lets a text that does not fit go on, set from the top on both sides, without a mark', () => {
    const rows = { rowCount: 2, cells: [cellOf(0, 0, 2, 9), cellOf(0, 1, 1, 1), cellOf(1, 1, 1, 1)] };
    const split = splitRows(rows, roomOf(5 * PITCH), 0);
    const parts = [split?.head, split?.tail].map((part) => part?.cells.find(({ column }) => column === 0));
    expect(parts.map((cell) => cell?.lines.length)).toEqual([5, 4]);
    expect(parts.every((cell) => cell?.fromTop === true && !cell.said)).toBe(true);
  });

  it('keeps the rows of an inner group together if a page can hold them, though more rows would fit', () => {
    const inner = [0, 4, 8].map((row) => cellOf(row, 1, 4, 1));
    const own = Array.from({ length: 12 }, (_, row) => cellOf(row, 2, 1, 1));
    const rows = { rowCount: 12, cells: [cellOf(0, 0, 12, 1), ...inner, ...own] };
    expect(splitRows(rows, roomOf(7 * PITCH), 0)?.head.rowCount).toBe(4);
    expect(splitRows(rows, roomOf(8 * PITCH), 0)?.head.rowCount).toBe(8);
    expect(splitRows(rows, roomOf(3 * PITCH), 0)?.head.rowCount).toBe(3);
  });

  it('starts rows on the next page rather than part what that can hold', () => {
    const inner = [0, 4].map((row) => cellOf(row, 1, 4, 1));
    const own = Array.from({ length: 8 }, (_, row) => cellOf(row, 2, 1, 1));
    const rows = { rowCount: 8, cells: [cellOf(0, 0, 8, 1), ...inner, ...own] };
    const room = { available: 3 * PITCH, full: 6 * PITCH, mayWait: true };
    expect(splitRows(rows, room, 0)).toBeUndefined();
    expect(splitRows(rows, { ...room, mayWait: false }, 0)?.head.rowCount).toBe(3);
    expect(splitRows(rows, { ...room, available: 5 * PITCH }, 0)?.head.rowCount).toBe(4);
  });

  it('parts a row only if no page can hold it, with two lines of each text on both sides', () => {
    const rows = {
      rowCount: 2,
      cells: [cellOf(0, 0, 1, 3), cellOf(1, 0, 1, 20), cellOf(0, 1, 1, 1), cellOf(1, 1, 1, 4)],
    };
    const linesOf = (room: Room) => splitRows(rows, room, 0)?.head.cells.map(({ lines }) => lines.length);
    expect(linesOf({ available: 6 * PITCH, full: 22 * PITCH, mayWait: true })).toEqual([3, 1]);
    expect(linesOf({ available: 6 * PITCH, full: 10 * PITCH, mayWait: true })).toEqual([3, 1, 3, 2]);
    expect(linesOf({ available: 4 * PITCH, full: 10 * PITCH, mayWait: true })).toEqual([3, 1]);
  });

  it('gives nothing when not one line fits', () => {
    const rows = { rowCount: 1, cells: [cellOf(0, 0, 1, 2)] };
    expect(splitRows(rows, roomOf(PITCH - 3), 0)).toBeUndefined();
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
    const rows = {
      rowCount: 2,
      cells: [cellOf(0, 0, 2, 6, 10), cellOf(0, 1, 1, 1, 10), cellOf(1, 1, 1, 2, 10)],
    };
    expect(spreadRows(rows, 0)).toEqual([25, 35]);
  });
});
