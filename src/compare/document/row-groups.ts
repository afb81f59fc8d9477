import { type GridCell, requireGrid } from '../../document/grid.js';
import type { Column, Row, Table } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import { type Aligned, alignPieces, type Piece } from '../align/align-pieces.js';
import { splitTokens } from '../text/split-tokens.js';
import { withoutNumber } from '../text/without-number.js';

/** Rows that spans tie together: they come, go and change as one. Most are a single row. */
export type RowGroup = {
  readonly rows: readonly Row[];
  /** Their cells in reading order, with their rows within the group and their columns. */
  readonly cells: readonly GridCell[];
  /** For each row of the group, the cell that covers each column. */
  readonly slots: readonly (readonly GridCell[])[];
  /** For each row of the group, what it is about, in words: the text of the key columns. */
  readonly names: readonly string[];
};

/** The body of a table by groups. */
export function groupRows({ body, columns }: Table): readonly RowGroup[] {
  const { groups, origins, slots } = requireGrid(body, columns.length);
  const nameRow = chooseNames(findKeyColumns(columns, slots), slots);
  let next = 0;
  return groups.map(({ first, last }) => {
    const cells: GridCell[] = [];
    for (let placed = origins[next]; placed && placed.row <= last; placed = origins[next]) {
      cells.push({ ...placed, row: placed.row - first });
      next += 1;
    }
    const lines = slots.slice(first, last + 1);
    return {
      rows: body.slice(first, last + 1),
      cells,
      slots: lines,
      names: lines.map((line) => addOwnWords(nameRow(line), line, lines.length)),
    };
  });
}

/** Groups by what they are about, not by their places. */
export function alignGroups(before: readonly RowGroup[], after: readonly RowGroup[]): readonly Aligned[] {
  return alignPieces(before.map(pieceOfGroup), after.map(pieceOfGroup));
}

/** The rows of two versions of a group, each by what it is about. */
export function alignRows(before: RowGroup, after: RowGroup): readonly Aligned[] {
  return alignPieces(piecesOfRows(before), piecesOfRows(after));
}

function piecesOfRows({ rows, slots }: RowGroup): readonly Piece[] {
  return rows.map(({ cells }, row) => ({
    name: withoutNumber(findOwnWords(slots[row] ?? [], rows.length)),
    sort: 'row',
    parts: () => cells.map(({ inlines }) => textOf(inlines)).filter(saysSomething),
    canMove: false,
  }));
}

/** True if two groups differ in nothing but the text of their cells. */
export function haveOneShape(one: readonly Row[], other: readonly Row[]): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(rows: readonly Row[]): string {
  return JSON.stringify(
    rows.map(({ cells }) => cells.map(({ align, colSpan, rowSpan }) => [colSpan, rowSpan, align ?? ''])),
  );
}

/** The columns that say what a row is about; a running number says nothing, as one more row moves them all. */
function findKeyColumns(
  columns: readonly Column[],
  slots: readonly (readonly GridCell[])[],
): readonly number[] {
  const keys = columns.flatMap(({ key }, column) => (key ? [column] : []));
  return keys.filter((column) => !isRunning(slots.map((line) => textAt(line, column))));
}

function isRunning(texts: readonly string[]): boolean {
  const numbers = texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
  return numbers.length > 1 && numbers.every((text, index) => text === String(index + 1));
}

/** A name of more words is tried as long as so many rows share theirs. */
const FEW_NAMES = 0.9;
const MOST_WORDS = 4;

/**
 * How to name rows: by the key columns; without such columns, by the first words of a row that are not a figure, and the next if most rows
 * begin alike (`特定目标类`).
 */
function chooseNames(keys: readonly number[], slots: readonly (readonly GridCell[])[]) {
  const nameBy = (count: number) => (line: readonly GridCell[]) => {
    const columns = keys.length > 0 ? keys : line.map((_, column) => column);
    const texts = columns.map((column) => textAt(line, column)).filter((text) => text !== '');
    const words = texts.filter((text) => /\p{L}/u.test(text)).slice(0, count);
    return [...new Set(keys.length > 0 ? texts : words)].join(' ') || (texts[0] ?? '');
  };
  const countNames = (count: number) => new Set(slots.map(nameBy(count))).size;
  let count = 1;
  while (
    keys.length === 0 &&
    count < MOST_WORDS &&
    countNames(count) < FEW_NAMES * slots.length &&
    countNames(count + 1) > countNames(count)
  ) {
    count += 1;
  }
  return nameBy(count);
}

/** In a group of several rows, a row is named by its own first words as well: all of them are about what the group is about. */
function addOwnWords(name: string, line: readonly GridCell[], rowCount: number): string {
  const own = rowCount > 1 ? findOwnWords(line, rowCount) : '';
  return own === '' || name.includes(own) ? name : `${name} ${own}`;
}

function findOwnWords(line: readonly GridCell[], rowCount: number): string {
  const own = line.map(({ cell }, column) => (cell.rowSpan < rowCount ? textAt(line, column) : ''));
  return own.find((text) => /\p{L}/u.test(text)) ?? '';
}

function textAt(line: readonly GridCell[], column: number): string {
  const placed = line[column];
  return placed ? textOf(placed.cell.inlines).replace(/\s+/g, '') : '';
}

function pieceOfGroup(group: RowGroup): Piece {
  const { cells, names, rows } = group;
  const id = rows[0]?.id;
  const name = id === undefined ? withoutNumber(titleOf(group)) : `#${id}`;
  const text = cells.map(({ cell }) => textOf(cell.inlines));
  return {
    name: name === '' ? `=${JSON.stringify(text)}` : name,
    sort: 'rows',
    parts: () => [...splitTokens(withoutNumber(names[0] ?? '')), ...text.filter(saysSomething)],
    canMove: text.some(saysSomething),
  };
}

/** A group of several rows is about what stands beside them all. */
function titleOf({ cells, names, rows }: RowGroup): string {
  if (rows.length === 1) return names[0] ?? '';
  const beside = cells
    .filter(({ cell }) => cell.rowSpan === rows.length)
    .map(({ cell }) => textOf(cell.inlines));
  return beside.find((text) => /\p{L}/u.test(text)) ?? names[0] ?? '';
}

/** Rows full of zeros and blanks are not alike for that. */
function saysSomething(text: string): boolean {
  return /[\p{L}1-9]/u.test(text);
}
