import { cellOf, columnsOf, columnTerms, type FigureRow, LAST_YEAR, totalOf } from './figure-row.js';
import type { Finding } from './rule.js';
import { compareSum, type Term } from './sum.js';

/**
 * What a row and those that add up to it say, column by column; a column that the row leaves out is blank there. 合计 is
 * compared only where the row states no column that could add up to it: else the same difference would be told twice.
 */
export function compareColumns(
  row: FigureRow,
  parts: readonly FigureRow[],
  partsName: string,
): readonly Finding[] {
  if (row.cells.size === 0) return sumUp(totalOf(row), parts.map(totalOf), partsName);
  return columnsOf([row, ...parts]).flatMap((column) =>
    sumUp(cellOf(row, column), columnTerms(parts, column), partsName),
  );
}

/** The same of the total of a table, in which a column that is left out is the sum, and not blank. */
export function compareTotal(
  total: FigureRow,
  rows: readonly FigureRow[],
  partsName: string,
): readonly Finding[] {
  const columns = [...total.cells].flatMap(([column, cell]) =>
    sumUp(cell, columnTerms(rows, column), partsName),
  );
  return statesColumns(total, rows)
    ? columns
    : [...columns, ...sumUp(totalOf(total), rows.map(totalOf), partsName)];
}

/** True if a total states every column of its rows: its 合计 is then their sum, too. */
export function statesColumns(total: FigureRow, rows: readonly FigureRow[]): boolean {
  return columnsOf(rows).every((column) => column === LAST_YEAR || total.cells.has(column));
}

/** More parts than these are not told one by one: the table itself is their list. */
export const MOST_RELATED = 12;

function sumUp(total: Term, parts: readonly Term[], partsName: string): readonly Finding[] {
  const findings = compareSum(total, parts, partsName);
  return parts.length > MOST_RELATED ? findings.map(({ related: _, ...finding }) => finding) : findings;
}
