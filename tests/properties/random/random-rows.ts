import type { Align, Cell, Inline, Row } from '../../../src/document/nodes.js';
import type { Dice } from './dice.js';

/** The most slots that a cell may span, and how often it spans more than one. */
export type SpanHabit = {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly chance: number;
};

/** The place of a cell whose text is wanted. */
export type CellPlace = {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
};

/**
 * Rows that fill `width` columns and `height` rows exactly. A slot that is free is free in all rows below it as
 * well, so any rectangle over the free slots of a row fits: the rows are a grid by construction.
 */
export function tileRows(
  dice: Dice,
  width: number,
  height: number,
  habit: SpanHabit,
  fillCell: (place: CellPlace) => readonly Inline[],
): readonly Row[] {
  const takenUntil = Array.from({ length: width }, () => 0);
  return Array.from({ length: height }, (_, row) => {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column += 1) {
      if ((takenUntil[column] ?? 0) > row) continue;
      const colSpan = throwSpan(dice, habit, Math.min(habit.colSpan, countFree(takenUntil, row, column)));
      const rowSpan = throwSpan(dice, habit, Math.min(habit.rowSpan, height - row));
      takenUntil.fill(row + rowSpan, column, column + colSpan);
      cells.push({ colSpan, rowSpan, ...throwAlign(dice), inlines: fillCell({ column, colSpan, rowSpan }) });
    }
    return { cells };
  });
}

function throwSpan(dice: Dice, habit: SpanHabit, limit: number): number {
  return limit > 1 && dice.chance(habit.chance) ? dice.integer(2, limit) : 1;
}

function throwAlign(dice: Dice): { readonly align?: Align } {
  return dice.chance(0.2) ? { align: dice.pick(['left', 'center', 'right']) } : {};
}

function countFree(takenUntil: readonly number[], row: number, from: number): number {
  const next = takenUntil.findIndex((until, column) => column >= from && until > row);
  return (next === -1 ? takenUntil.length : next) - from;
}
