import type { Align, Column, Inline, Row, Table, UnitRow } from '../../../src/document/nodes.js';
import type { CharacterPool } from './characters.js';
import type { Dice } from './dice.js';
import { makeInlines } from './random-inlines.js';
import { type CellPlace, type SpanHabit, tileRows } from './random-rows.js';
import { makeText } from './random-text.js';
import { charactersPerLine, linesOfPage, type TableFrame, widthOf } from './table-frame.js';

/** Gives a cell text that fills about so many lines. */
type FillLines = (place: CellPlace, lines: number) => readonly Inline[];

const MOST_PAGES_OF_A_CELL = 3;
const MOST_OF_PAGE_FOR_HEAD = 0.4;

/** A table whose cells hold from nothing to three pages. The head leaves most of a page to the body. */
export function makeTable(dice: Dice, pool: CharacterPool, frame: TableFrame): Table {
  const columns = makeColumns(dice, frame);
  const fill: FillLines = (place, lines) =>
    makeInlines(dice, pool, Math.ceil(lines * charactersPerLine(frame, columns, place)));
  return {
    kind: 'table',
    style: frame.styleName,
    ...(dice.chance(0.6) ? { caption: makeInlines(dice, pool, dice.integer(1, 40)) } : {}),
    ...(dice.chance(0.5) ? { unitRow: makeUnitRow(dice, pool) } : {}),
    columns,
    head: makeHead(dice, frame, columns.length, fill),
    body: makeBody(dice, frame, columns.length, fill),
  };
}

/** Each column takes two characters and its padding at least; chance shares the rest of the width. */
function makeColumns(dice: Dice, frame: TableFrame): readonly Column[] {
  const least = 2 * frame.style.表文.字号 + 2 * frame.style.左右内距 + 2;
  const count = dice.integer(3, Math.min(14, Math.floor(widthOf(frame) / least)));
  const shares = Array.from({ length: count }, () => dice.integer(0, 10) ** 2);
  const total = shares.reduce((sum, share) => sum + share, 1);
  const rest = widthOf(frame) - count * least;
  return shares.map((share) => ({ weight: least + (rest * share) / total, align: throwAlign(dice) }));
}

function throwAlign(dice: Dice): Align {
  return dice.pick(['left', 'center', 'right']);
}

/** The unit row is one line: 434政府 at the left, 单位：万元 at the right. */
function makeUnitRow(dice: Dice, pool: CharacterPool): UnitRow {
  const side = (least: number) => [
    { kind: 'text', text: makeText(dice, pool, dice.integer(least, 8)), marks: [] } as const,
  ];
  return { left: side(0), right: side(1) };
}

function makeHead(dice: Dice, frame: TableFrame, width: number, fill: FillLines): readonly Row[] {
  const height = dice.pick([0, 1, 1, 2, 2, 3, 4]);
  const mostLines = Math.max(
    1,
    Math.min(5, Math.floor((linesOfPage(frame) * MOST_OF_PAGE_FOR_HEAD) / height)),
  );
  const habit: SpanHabit = { colSpan: 5, rowSpan: height, chance: 0.3 };
  return tileRows(dice, width, height, habit, (place) => fill(place, dice.integer(0, 10 * mostLines) / 10));
}

/** Rows in bands: spans tie the rows of a band together, never two bands. */
function makeBody(dice: Dice, frame: TableFrame, width: number, fill: FillLines): readonly Row[] {
  const bands = dice.integer(1, 8);
  const longBand = dice.chance(0.25) ? dice.integer(0, bands - 1) : -1;
  return Array.from({ length: bands }, (_, band) => {
    const height = dice.chance(0.1) ? dice.integer(7, 14) : dice.integer(1, 5);
    const chance = dice.chance(0.6) ? 0.25 : 0;
    let cellsToLong = band === longBand ? dice.integer(0, width - 1) : -1;
    return tileRows(dice, width, height, { colSpan: 4, rowSpan: height, chance }, (place) => {
      const isLong = cellsToLong === 0;
      cellsToLong -= 1;
      return fill(place, isLong ? throwLongCell(dice, frame) : throwLines(dice));
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
  return linesOfPage(frame) * (dice.integer(5, 10 * MOST_PAGES_OF_A_CELL) / 10);
}
