import { addTrees, growTree } from './code-tree.js';
import type { CodedRow } from './coded-row.js';

/** The rows that a coded table states: the department's, its units', or both. */
export type StatedRows<Row> = {
  readonly 行?: readonly Row[] | undefined;
  readonly 分单位?: readonly { readonly 单位: string; readonly 行: readonly Row[] }[] | undefined;
};

/** The trees of a coded table. */
export type Forest = {
  /** That of the whole department: as it states it, else its units' added up. */
  readonly tree: readonly CodedRow[];
  readonly units: readonly { readonly 单位: string; readonly tree: readonly CodedRow[] }[];
};

export function readForest<Row>({ 行, 分单位 = [] }: StatedRows<Row>, read: (row: Row) => CodedRow): Forest {
  const units = 分单位.map(({ 单位, 行: rows }) => ({ 单位, tree: growTree(rows.map(read)) }));
  const tree = 行 ? growTree(行.map(read)) : addTrees(units.map((unit) => unit.tree));
  return { tree, units };
}
