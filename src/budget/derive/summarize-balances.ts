import type { DataFiles } from '../budget.js';
import { BLANK, type NOT_APPLICABLE } from '../scalars.js';
import type { Subjects } from '../subjects.js';
import { readCodedRow, sumRows } from './coded-row.js';
import { type Cell, hasAmount, sumAmounts } from './sum-amounts.js';
import { nameSubject, type RowAmounts, type RowSubject, spreadAmounts } from './tree-row.js';

type StatedCell = Cell | typeof NOT_APPLICABLE;

type Revenue = { readonly 项目: string; readonly 预算数: StatedCell };

/** A line of a table that sets revenue against expenditure; the shorter side ends in blanks. */
export type BalanceRow<Spent> = { readonly 收入: Revenue; readonly 支出: Spent };

type ClassAmount = RowSubject & { readonly 预算数: StatedCell };

/** 收支总表 line by line. */
export type BalanceSummary = { readonly 行: readonly BalanceRow<ClassAmount>[] };

const noRevenue: Revenue = { 项目: BLANK, 预算数: BLANK };
const noSubject: RowSubject = { 科目编码: '', 类: '', 款: '', 项: '', 级: 1, 名称: '' };

export function summarizeBalance({ 收入, 支出 }: DataFiles['收支总表'], subjects: Subjects): BalanceSummary {
  const spent = 支出.map((row) => ({ ...nameSubject(row, subjects), 预算数: row.预算数 }));
  return { 行: pairRows(收入, spent, { ...noSubject, 预算数: BLANK }) };
}

const budgets = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;

type BudgetAmounts = RowAmounts<(typeof budgets)[number]>;

/** 财政拨款收支总表 line by line, with the sums of the year that the form prints and no source states. */
export type AppropriationsSummary = {
  readonly 行: readonly BalanceRow<RowSubject & BudgetAmounts>[];
  readonly 本年收入合计: Cell;
  readonly 本年支出合计: BudgetAmounts;
};

export function summarizeAppropriations(
  { 收入, 支出 }: DataFiles['财政拨款收支总表'],
  subjects: Subjects,
): AppropriationsSummary {
  const rows = 支出.map((row) =>
    readCodedRow(
      row,
      budgets.map((budget) => [budget, row[budget]]),
      budgets,
    ),
  );
  const spent = rows.map((row) => ({ ...nameSubject(row, subjects), ...spreadAmounts(row, budgets) }));
  const nothing = { ...noSubject, ...spreadAmounts({ amounts: new Map() }, budgets) };
  return {
    行: pairRows(收入, spent, nothing),
    本年收入合计: sumAmounts(收入.map(({ 预算数 }) => 预算数).filter(hasAmount)),
    本年支出合计: spreadAmounts(sumRows('', rows), budgets),
  };
}

function pairRows<Spent>(
  revenue: readonly Revenue[],
  spent: readonly Spent[],
  nothing: Spent,
): readonly BalanceRow<Spent>[] {
  const length = Math.max(revenue.length, spent.length);
  return Array.from({ length }, (_, index) => ({
    收入: revenue[index] ?? noRevenue,
    支出: spent[index] ?? nothing,
  }));
}
