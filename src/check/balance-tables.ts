import type { BudgetWith } from '../budget/budget.js';
import { markParts } from '../budget/part-lines.js';
import type { DataSegment } from '../data-path.js';
import { type AmountCell, type Term, term } from './sum.js';

type Row = { readonly 预算数: AmountCell };

/** The revenue of the year, item by item. A row that says 其中 is part of the row above it and adds nothing. */
export function listRevenue(budget: BudgetWith<'收支总表'>): readonly Term[] {
  return listItems('收支总表', budget.收支总表.收入);
}

/** The expenditure of the year by 类. */
export function listExpenditure({ 收支总表: { 支出 } }: BudgetWith<'收支总表'>): readonly Term[] {
  return 支出.map((row: Row & { readonly 科目编码: string }, index) =>
    term(`${row.科目编码}类`, row.预算数, '收支总表', '支出', index, '预算数'),
  );
}

/** What the treasury pays in, item by item, 其中 left out. */
export function listAppropriations(budget: BudgetWith<'财政拨款收支总表'>): readonly Term[] {
  return listItems('财政拨款收支总表', budget.财政拨款收支总表.收入);
}

/** A figure that a table need not state: nothing if it does not. */
export function optionalTerm(
  name: string,
  cell: AmountCell | undefined,
  ...path: readonly DataSegment[]
): readonly Term[] {
  return cell === undefined ? [] : [term(name, cell, ...path)];
}

function listItems(
  stem: '收支总表' | '财政拨款收支总表',
  rows: readonly (Row & { readonly 项目: string })[],
): readonly Term[] {
  const parts = markParts(rows.map(({ 项目 }) => 项目));
  return rows.flatMap(({ 项目, 预算数 }, index) =>
    parts[index] ? [] : [term(plainName(项目), 预算数, stem, '收入', index, '预算数')],
  );
}

/** `一般公共预算拨款收入` of `一、一般公共预算拨款收入`. */
function plainName(item: string): string {
  return item.trim().replace(/^[一二三四五六七八九十]+、/, '');
}
