import { type Amount, valueIn } from '../budget/amount.js';
import type { Budget } from '../budget/budget.js';

/** What a department has and spends in a year, as exact decimals in 万元: what a catalogue shows over the years. */
export type Totals = { readonly 收入总计: string; readonly 支出总计: string };

/** The totals that an edition states: those of 收支总表, else those of its revenue and expenditure; undefined if it states none. */
export function findTotals({ 收支总表, 收入, 支出 }: Budget): Totals | undefined {
  const revenue = 收支总表?.收入总计 ?? 收入?.合计;
  const expenditure = 收支总表?.支出总计 ?? 支出?.合计;
  if (!revenue || !expenditure) return undefined;
  return { 收入总计: inWan(revenue), 支出总计: inWan(expenditure) };
}

function inWan(amount: Amount): string {
  return valueIn(amount, '万元').toFixed();
}
