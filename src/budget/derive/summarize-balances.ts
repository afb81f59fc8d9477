import type { DataFiles } from '../budget.js';
import { leaveOutParts } from '../part-lines.js';
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

const balanceEnd = ['本年合计', '结转结余', '用非财政拨款结余', '总计'] as const;
const appropriationsEnd = ['本年合计', '结转结余', '总计'] as const;

/** The numbers of the lines that stand below those of 行: they go on counting. */
type EndNumbers<Line extends string> = { readonly [L in Line]: number };

/** 收支总表 line by line. */
export type BalanceSummary = {
  readonly 行: readonly BalanceRow<ClassAmount>[];
  readonly 序号: EndNumbers<(typeof balanceEnd)[number]>;
};

const noRevenue: Revenue = { 项目: BLANK, 预算数: BLANK };
const noSubject: RowSubject = { 科目编码: '', 类: '', 款: '', 项: '', 级: 1, 名称: '' };

export function summarizeBalance({ 收入, 支出 }: DataFiles['收支总表'], subjects: Subjects): BalanceSummary {
  const spent = 支出.map((row) => ({ ...nameSubject(row, subjects), 预算数: row.预算数 }));
  const rows = pairRows(收入, spent, { ...noSubject, 预算数: BLANK });
  return { 行: rows, 序号: numberOn(rows.length, balanceEnd) };
}

const budgets = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;

type BudgetAmounts = RowAmounts<(typeof budgets)[number]>;

/** 财政拨款收支总表 line by line, with the sums of the year that the form prints and no source states. */
export type AppropriationsSummary = {
  readonly 行: readonly BalanceRow<RowSubject & BudgetAmounts>[];
  readonly 序号: EndNumbers<(typeof appropriationsEnd)[number]>;
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
  const lines = pairRows(收入, spent, nothing);
  return {
    行: lines,
    序号: numberOn(lines.length, appropriationsEnd),
    本年收入合计: sumAmounts(
      leaveOutParts(收入, ({ 项目 }) => 项目)
        .map(({ 预算数 }) => 预算数)
        .filter(hasAmount),
    ),
    本年支出合计: spreadAmounts(sumRows('', rows), budgets),
  };
}

function numberOn<Line extends string>(count: number, lines: readonly Line[]): EndNumbers<Line> {
  // A key for each line, and no other.
  return Object.fromEntries(lines.map((line, index) => [line, count + index + 1])) as EndNumbers<Line>;
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
