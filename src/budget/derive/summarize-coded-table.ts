import type { Amount } from '../amount.js';
import type { Subjects } from '../subjects.js';
import { sumTree } from './code-tree.js';
import { type CodedRow, readCodedRow, type StatedRow, TOTAL } from './coded-row.js';
import { type Forest, readForest, type StatedRows } from './read-forest.js';
import { type RowAmounts, spreadAmounts, type TreeRow, toTreeRow } from './tree-row.js';

/** The columns of a coded table from left to right, and those of them that its 合计 adds up. */
export type Columns<C extends string> = { readonly all: readonly C[]; readonly parts: readonly C[] };

type Amounts<C extends string> = { readonly [K in C]?: Amount | undefined };

/** A coded table as its file states it. */
export type StatedTable<C extends string> = StatedRows<StatedRow & Amounts<C>> & {
  readonly 合计?: (Amounts<C> & { readonly 合计: Amount }) | undefined;
};

/** A coded table, complete: every subject down from its 类, every column. */
export type CodedSummary<C extends string> = {
  /** Which columns hold an amount in any row: a form may leave the others out. */
  readonly 列: { readonly [K in C]: boolean };
  readonly 行: readonly TreeRow<C>[];
  /** As stated; a column that the file leaves out is the sum of the 类. */
  readonly 合计: RowAmounts<C>;
  readonly 分单位: readonly {
    readonly 单位: string;
    readonly 行: readonly TreeRow<C>[];
    readonly 合计: RowAmounts<C>;
  }[];
};

export function summarizeCodedTable<C extends string>(
  table: StatedTable<C>,
  columns: Columns<C>,
  subjects: Subjects,
): CodedSummary<C> {
  const { tree, units } = readCodedTable(table, columns);
  const rowsOf = (rows: readonly CodedRow[]) => rows.map((row) => toTreeRow(row, columns.all, subjects));
  const used = columns.all.map((column) => [column, tree.some(({ amounts }) => amounts.has(column))]);
  return {
    // A key for each column, and no other.
    列: Object.fromEntries(used) as CodedSummary<C>['列'],
    行: rowsOf(tree),
    合计: spreadAmounts({ amounts: totalOf(tree, table.合计, columns.all) }, columns.all),
    分单位: units.map(({ 单位, tree: rows }) => ({
      单位,
      行: rowsOf(rows),
      合计: spreadAmounts(sumTree(rows), columns.all),
    })),
  };
}

/** The trees of a coded table. */
export function readCodedTable<C extends string>(table: StatedTable<C>, { all, parts }: Columns<C>): Forest {
  return readForest(table, (row) =>
    readCodedRow(
      row,
      all.map((column) => [column, row[column]]),
      parts,
    ),
  );
}

function totalOf<C extends string>(
  tree: readonly CodedRow[],
  stated: StatedTable<C>['合计'],
  columns: readonly C[],
): ReadonlyMap<string, Amount> {
  const total = new Map(sumTree(tree).amounts);
  for (const column of columns) {
    const amount = stated?.[column];
    if (amount) total.set(column, amount);
  }
  return stated ? total.set(TOTAL, stated.合计) : total;
}
