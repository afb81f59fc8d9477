import { type Sheet, type TableStyle, toPoints } from '../../../src/document/layout.js';
import type { Align, Column, Row, Table, UnitRow } from '../../../src/document/nodes.js';
import type { CharacterPool } from './characters.js';
import type { Dice } from './dice.js';
import { makeInlines } from './random-inlines.js';
import { type CellPlace, type SpanHabit, tileRows } from './random-rows.js';

/** Where a table stands: its style, and the sheet whose type area it fills. */
export type TableFrame = {
  readonly styleName: string;
  readonly style: TableStyle;
  readonly sheet: Sheet;
};

const MAX_PAGES_OF_A_CELL = 3;
const MAX_LINES_OF_A_HEAD_CELL = 5;

/** A table whose cells hold from nothing to three pages. A head stays lower than a page: it stands on each of them. */
export function makeTable(dice: Dice, pool: CharacterPool, frame: TableFrame): Table {
  const columns = makeColumns(dice, frame);
  const caption = dice.chance(0.6) ? { caption: makeInlines(dice, pool, dice.integer(1, 40)) } : {};
  const unitRow = dice.chance(0.5) ? { unitRow: makeUnitRow(dice, pool) } : {};
  const head = makeHead(dice, pool, frame, columns);
  const body = makeBody(dice, pool, frame, columns);
  return { kind: 'table', style: frame.styleName, ...caption, ...unitRow, columns, head, body };
}

/** Each column takes two characters and its padding at least; chance shares the rest of the width. */
function makeColumns(dice: Dice, frame: TableFrame): readonly Column[] {
  const least = 2 * frame.style.表文.字号 + 2 * frame.style.左右内距 + 2;
  const count = dice.integer(3, Math.min(14, Math.floor(widthOf(frame.sheet) / least)));
  const shares = Array.from({ length: count }, () => dice.integer(0, 10) ** 2);
  const total = shares.reduce((sum, share) => sum + share, 1);
  const rest = widthOf(frame.sheet) - count * least;
  return shares.map((share) => ({ weight: least + (rest * share) / total, align: throwAlign(dice) }));
}

function throwAlign(dice: Dice): Align {
  return dice.pick(['left', 'center', 'right']);
}

function makeUnitRow(dice: Dice, pool: CharacterPool): UnitRow {
  const left = makeInlines(dice, pool, dice.integer(0, 12));
  return { left, right: makeInlines(dice, pool, dice.integer(1, 8)) };
}

function makeHead(
  dice: Dice,
  pool: CharacterPool,
  frame: TableFrame,
  columns: readonly Column[],
): readonly Row[] {
  const height = dice.pick([0, 1, 1, 2, 2, 3, 4]);
  return tileRows(dice, columns.length, height, { colSpan: 5, rowSpan: height, chance: 0.3 }, (place) => {
    const line = charactersPerLine(frame, columns, place);
    return makeInlines(dice, pool, dice.integer(0, Math.min(30, line * MAX_LINES_OF_A_HEAD_CELL)));
  });
}

function makeBody(
  dice: Dice,
  pool: CharacterPool,
  frame: TableFrame,
  columns: readonly Column[],
): readonly Row[] {
  const bands = dice.integer(1, 8);
  const longBand = dice.chance(0.25) ? dice.integer(0, bands - 1) : -1;
  return Array.from({ length: bands }, (_, band) => {
    const height = dice.chance(0.1) ? dice.integer(7, 14) : dice.integer(1, 5);
    const habit: SpanHabit = dice.chance(0.6)
      ? { colSpan: 4, rowSpan: height, chance: 0.25 }
      : { colSpan: 1, rowSpan: 1, chance: 0 };
    const longCell = band === longBand ? dice.integer(0, columns.length - 1) : -1;
    let index = 0;
    return tileRows(dice, columns.length, height, habit, (place) => {
      const lines = index === longCell ? throwLongCell(dice, frame) : throwLines(dice);
      index += 1;
      return makeInlines(dice, pool, Math.ceil(lines * charactersPerLine(frame, columns, place)));
    });
  }).flat();
}

/** How many lines a cell fills: mostly a word or nothing. */
function throwLines(dice: Dice): number {
  const kind = dice.integer(1, 100);
  if (kind <= 12) return 0;
  if (kind <= 75) return dice.integer(1, 15) / 10;
  return kind <= 97 ? dice.integer(2, 4) : dice.integer(5, 15);
}

/** From a half to three pages. */
function throwLongCell(dice: Dice, frame: TableFrame): number {
  const linesOfPage = toPoints(frame.sheet.高 - frame.sheet.上 - frame.sheet.下) / frame.style.表文.行距;
  return linesOfPage * (dice.integer(5, 10 * MAX_PAGES_OF_A_CELL) / 10);
}

function charactersPerLine(frame: TableFrame, columns: readonly Column[], place: CellPlace): number {
  const spanned = columns.slice(place.column, place.column + place.colSpan);
  const width = spanned.reduce((sum, column) => sum + column.weight, 0);
  return Math.max(1, Math.floor((width - 2 * frame.style.左右内距) / frame.style.表文.字号));
}

/** The width of a sheet's type area in points. */
export function widthOf(sheet: Sheet): number {
  return toPoints(sheet.宽 - sheet.左 - sheet.右);
}
