import fc from 'fast-check';
import { type Amount, type AmountFormat, parseAmount } from '../../../src/budget/amount.js';
import { type CodedRow, readCodedRow } from '../../../src/budget/derive/coded-row.js';

/** Rows of coded tables for the tests of derivations. */

export const wan: AmountFormat = { unit: '万元', decimals: 2, grouping: false };

export const amountOf = (text: string): Amount => parseAmount(text, wan);

export const columns = ['基本支出', '项目支出'] as const;

/** A row with amounts by column, `''` for a blank; its 合计 is their sum. */
export function rowOf(code: string, ...cells: readonly string[]): CodedRow {
  const entries = columns.map((column, index) => {
    const cell = cells[index] ?? '';
    return [column, cell === '' ? undefined : amountOf(cell)] as const;
  });
  return readCodedRow({ 科目编码: code }, entries, columns);
}

/** Each column of a row that is not blank. */
export function showRow({ 科目编码, amounts }: CodedRow): string {
  const cells = [...amounts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [科目编码, ...cells.map(([column, { value }]) => `${column}=${value.toFixed()}`)].join(' ');
}

const cell = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2).replace(/\.?0+$/, '')),
);
const digits = (text: readonly string[]) => fc.constantFrom(...text);

/** Few codes, so that rows meet in the same 类 and 款. */
const code = fc
  .tuple(
    digits(['201', '205', '208']),
    digits(['01', '03']),
    digits(['01', '02', '99']),
    fc.constantFrom(3, 5, 7),
  )
  .map(([upper, middle, lower, length]) => `${upper}${middle}${lower}`.slice(0, length));

/** Rows of any level, each code once, in any order. */
export const anyRows = fc
  .uniqueArray(code, { maxLength: 14 })
  .chain((codes) =>
    fc.tuple(...codes.map((each) => fc.tuple(cell, cell).map((cells) => rowOf(each, ...cells)))),
  );

/** Rows of which none stands below another: what a source states that gives no sums. */
export const leafRows = anyRows.map((rows) =>
  rows.filter((row) => !rows.some((other) => other !== row && other.科目编码.startsWith(row.科目编码))),
);
