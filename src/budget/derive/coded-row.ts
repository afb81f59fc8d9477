import type { Amount } from '../amount.js';
import { hasAmount, sumAmounts } from './sum-amounts.js';

/** The column that adds up the others. */
export const TOTAL = '合计';

/** A row by subject as the derivations see it: its amounts by column, 合计 among them. A blank column has none. */
export type CodedRow = {
  readonly 科目编码: string;
  readonly 名称?: string | undefined;
  readonly 原因?: string | undefined;
  readonly amounts: ReadonlyMap<string, Amount>;
};

/** A row as its file states it, but for its columns. */
export type StatedRow = Omit<CodedRow, 'amounts'> & { readonly 合计?: Amount | undefined };

/** A stated row; its 合计 is the sum of the columns named by `parts` where the file does not state it. */
export function readCodedRow(
  { 科目编码, 名称, 原因, 合计 }: StatedRow,
  columns: Iterable<readonly [string, Amount | undefined]>,
  parts: readonly string[],
): CodedRow {
  const stated = new Map([...columns].filter((entry): entry is [string, Amount] => entry[1] !== undefined));
  const total = 合计 ?? sumAmounts(parts.flatMap((part) => stated.get(part) ?? []));
  return { 科目编码, 名称, 原因, amounts: hasAmount(total) ? stated.set(TOTAL, total) : stated };
}

/** The sum of rows, column by column; a column that is blank in all of them stays blank. */
export function sumRows(code: string, rows: readonly CodedRow[]): CodedRow {
  const columns = new Set(rows.flatMap(({ amounts }) => [...amounts.keys()]));
  const sums = [...columns].flatMap((column) => {
    const sum = sumAmounts(rows.flatMap(({ amounts }) => amounts.get(column) ?? []));
    return hasAmount(sum) ? [[column, sum] as const] : [];
  });
  return { 科目编码: code, amounts: new Map(sums) };
}
