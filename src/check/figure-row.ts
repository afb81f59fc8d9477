import Big from 'big.js';
import { isAmount } from '../budget/amount.js';
import { leaveOutParts } from '../budget/part-lines.js';
import type { DataSegment } from '../data-path.js';
import { type Term, term } from './sum.js';

/** A row of a table of amounts. A column that it leaves out is blank in this row. */
export type FigureRow = {
  /** Chinese, what a message calls it: `支出总表科目2010301`. */
  readonly label: string;
  readonly path: readonly DataSegment[];
  /** Every column but 合计, by its name. */
  readonly cells: ReadonlyMap<string, Term>;
  /** The row's own 合计, where it states one. */
  readonly total: Term | undefined;
};

/** The one column that is no part of 合计: what it says is another year's. */
export const LAST_YEAR = '上年数';

/** Reads a row of the data: its amounts, and those under 金额 where the columns are data. */
export function readFigureRow(label: string, row: object, path: readonly DataSegment[]): FigureRow {
  const terms = [...listTerms(label, row, path)];
  const cells = new Map(terms.filter(([column]) => column !== '合计'));
  return { label, path, cells, total: new Map(terms).get('合计') };
}

/** A column of a row; a blank one has its place at the row. */
export function cellOf({ label, path, cells }: FigureRow, column: string): Term {
  return cells.get(column) ?? term(`${label}的${column}`, '', ...path);
}

/** What some rows state in a column. */
export function columnTerms(rows: readonly FigureRow[], column: string): readonly Term[] {
  return rows.flatMap(({ cells }) => cells.get(column) ?? []);
}

/** The columns that add up to the row's 合计; one of 其中 is part of the one before it. */
export function addendsOf({ cells }: FigureRow): readonly Term[] {
  return leaveOutParts([...cells], ([column]) => column).flatMap(([column, cell]) =>
    column === LAST_YEAR ? [] : [cell],
  );
}

/** The 合计 of a row, stated or added up; blank if the row has no amount. */
export function totalOf(row: FigureRow): Term {
  if (row.total) return row.total;
  const amounts = addendsOf(row).flatMap(({ cell }) => (typeof cell === 'string' ? [] : [cell]));
  const [first] = amounts;
  const name = `${row.label}的合计`;
  if (!first) return term(name, '', ...row.path);
  const value = amounts.reduce((sum, amount) => sum.plus(amount.value), new Big(0));
  return term(name, { kind: 'amount', value, format: first.format }, ...row.path);
}

/** The columns of some rows, without 合计, in the order in which they are first met. */
export function columnsOf(rows: readonly FigureRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
}

function* listTerms(
  label: string,
  row: object,
  path: readonly DataSegment[],
): Generator<readonly [column: string, Term]> {
  for (const [key, value] of Object.entries(row)) {
    if (isAmount(value)) yield [key, term(`${label}的${key}`, value, ...path, key)];
    else if (key === '金额' && typeof value === 'object') yield* listTerms(label, value, [...path, key]);
  }
}
