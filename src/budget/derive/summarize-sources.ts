import type { Amount } from '../amount.js';
import { leaveOutParts } from '../part-lines.js';
import { BLANK } from '../scalars.js';
import type { Subjects } from '../subjects.js';
import { sumTree } from './code-tree.js';
import { type CodedRow, readCodedRow, type StatedRow, TOTAL } from './coded-row.js';
import { readForest, type StatedRows } from './read-forest.js';
import type { Cell } from './sum-amounts.js';
import { nameSubject, type RowSubject } from './tree-row.js';

/** The amounts of a row whose columns are data: one for each source of the table, in its order. */
export type SourceAmounts = {
  readonly 金额: readonly { readonly 名称: string; readonly 金额: Cell }[];
  readonly 合计: Cell;
};

type BySource = { readonly 金额: Readonly<Record<string, Amount>>; readonly 合计?: Amount | undefined };

/** A table by subject and source as its file states it. */
export type StatedSources = StatedRows<StatedRow & BySource> & {
  readonly 来源: readonly string[];
  readonly 合计?: BySource | undefined;
};

/** Such a table, complete. */
export type SourcesSummary = {
  readonly 各列: readonly string[];
  readonly 行: readonly (RowSubject & SourceAmounts)[];
  /** As stated; a column that the file leaves out is the sum of the 类. */
  readonly 合计: SourceAmounts;
  readonly 分单位: readonly {
    readonly 单位: string;
    readonly 行: readonly (RowSubject & SourceAmounts)[];
    readonly 合计: SourceAmounts;
  }[];
};

export function summarizeSources(table: StatedSources, subjects: Subjects): SourcesSummary {
  const { 来源: sources, 合计 } = table;
  const addends = listAddends(sources);
  const { tree, units } = readForest(table, (row) => readCodedRow(row, Object.entries(row.金额), addends));
  const rowsOf = (rows: readonly CodedRow[]) =>
    rows.map((row) => ({ ...nameSubject(row, subjects), ...listAmounts(row.amounts, sources) }));
  const total = new Map([...sumTree(tree).amounts, ...(合计 ? amountsOf(合计) : [])]);
  return {
    各列: listColumns(sources),
    行: rowsOf(tree),
    合计: listAmounts(total, sources),
    分单位: units.map(({ 单位, tree: rows }) => ({
      单位,
      行: rowsOf(rows),
      合计: listAmounts(sumTree(rows).amounts, sources),
    })),
  };
}

/** The columns of amounts from left to right, 合计 first. */
export function listColumns(sources: readonly string[]): readonly string[] {
  return [TOTAL, ...sources];
}

/** The columns that add up to 合计: one of 其中 is part of the column before it. */
export function listAddends(sources: readonly string[]): readonly string[] {
  return leaveOutParts(sources, (source) => source);
}

/** The amounts that a row states, by column. */
export function amountsOf({ 金额, 合计 }: BySource): ReadonlyMap<string, Amount> {
  const amounts = new Map(Object.entries(金额));
  return 合计 ? amounts.set(TOTAL, 合计) : amounts;
}

/** Amounts in the order of the columns, blank where there is none. */
export function listAmounts(amounts: ReadonlyMap<string, Amount>, sources: readonly string[]): SourceAmounts {
  return {
    金额: sources.map((名称) => ({ 名称, 金额: amounts.get(名称) ?? BLANK })),
    合计: amounts.get(TOTAL) ?? BLANK,
  };
}
