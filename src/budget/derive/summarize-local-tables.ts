import Big from 'big.js';
import type { Amount } from '../amount.js';
import type { DataFiles } from '../budget.js';
import {
  type CellKind,
  findNameColumn,
  type LocalColumn,
  leafColumns,
  markPartRows,
} from '../local-columns.js';
import { BLANK } from '../scalars.js';
import { type HeadCell, layHeadRows } from './head-rows.js';
import { hasAmount, sumAmounts } from './sum-amounts.js';

/** A cell of a local table: an amount to be printed as one, or words. The other of the two is blank. */
export type LocalCell = {
  readonly 金额: Amount | typeof BLANK;
  readonly 文字: string;
  readonly 是金额: boolean;
};

/** A local table as it is printed. */
export type LocalTable = {
  readonly 名称: string;
  readonly 表号: string;
  readonly 单位行: string;
  readonly 空表说明: string;
  readonly 表头: readonly { readonly 格: readonly HeadCell[] }[];
  /** The columns that hold cells; figures stand to the right, codes in the middle. */
  readonly 列: readonly { readonly 名称: string; readonly 对齐: 'left' | 'center' | 'right' }[];
  readonly 行: readonly { readonly 格: readonly LocalCell[] }[];
  /** As stated, else the sums of the columns that have one; no row if none has. */
  readonly 合计行: readonly { readonly 格: readonly LocalCell[] }[];
};

type StatedTable = DataFiles['附加表']['表'][number];
type StatedCell = StatedTable['行'][number][number];

export function summarizeLocalTables({ 表 }: DataFiles['附加表']): { readonly 表: readonly LocalTable[] } {
  return { 表: 表.map(summarizeTable) };
}

function summarizeTable(table: StatedTable): LocalTable {
  const columns = leafColumns(table.列);
  const total = table.合计行 ?? sumColumns(columns, table.行);
  return {
    名称: table.名称,
    表号: table.表号 ?? BLANK,
    单位行: table.单位行 ?? BLANK,
    空表说明: table.空表说明 ?? BLANK,
    表头: layHeadRows(table.列).map((cells) => ({ 格: cells })),
    列: columns.map(({ 名称, 类型 = '文字' }) => ({ 名称, 对齐: alignments[类型] })),
    行: table.行.map((row) => ({ 格: row.map(toCell) })),
    合计行: total ? [{ 格: total.map(toCell) }] : [],
  };
}

const alignments = { 文字: 'left', 金额: 'right', 数量: 'right', 编码: 'center' } as const satisfies Record<
  CellKind,
  'left' | 'center' | 'right'
>;

function toCell(cell: StatedCell): LocalCell {
  return hasAmount(cell)
    ? { 金额: cell, 文字: BLANK, 是金额: true }
    : { 金额: BLANK, 文字: cell, 是金额: false };
}

/** The row of sums, 合计 in its first column of words; nothing if no column is added up. */
function sumColumns(
  columns: readonly LocalColumn[],
  rows: readonly (readonly StatedCell[])[],
): readonly StatedCell[] | undefined {
  if (rows.length === 0 || !columns.some(({ 合计 }) => 合计)) return undefined;
  const label = findNameColumn(columns);
  const parts = markPartRows(columns, rows);
  return columns.map((column, index) => {
    if (column.合计)
      return sumColumn(
        column,
        rows.flatMap((row, at) => (parts[at] ? [] : (row[index] ?? []))),
      );
    return index === label ? '合计' : BLANK;
  });
}

/** Quantities keep the decimals of the one that has most. */
function sumColumn({ 类型 }: LocalColumn, cells: readonly StatedCell[]): StatedCell {
  if (类型 === '金额') return sumAmounts(cells.filter(hasAmount));
  const figures = cells.filter((cell): cell is string => typeof cell === 'string' && /^\d/.test(cell));
  const decimals = Math.max(0, ...figures.map((figure) => figure.split('.')[1]?.length ?? 0));
  return figures.reduce((sum, figure) => sum.plus(figure), new Big(0)).toFixed(decimals);
}
