import Big from 'big.js';
import { type Amount, isAmount } from '../../src/budget/amount.js';
import type { Budget } from '../../src/budget/budget.js';
import { deriveFigures } from '../../src/budget/derive.js';
import { composeDocument } from '../../src/compose/compose-document.js';
import type { Document } from '../../src/document/nodes.js';
import { budgetSpecimen } from '../../src/load/budget-specimen.js';
import type { LoadedEdition } from '../../src/load/load-edition.js';
import type { LayoutFolder } from '../../src/load/load-layout-folder.js';
import type { Dice } from '../properties/random/dice.js';
import { editList } from './edit-document.js';

/** What an edition would print with other data; undefined where the templates cannot print it. */
export function composeWith(
  { subjects }: LoadedEdition,
  budget: Budget,
  { layout, locateLayout, partials, sections, stems }: LayoutFolder,
): Document | undefined {
  const meta = { author: '某部门', language: 'zh-CN', date: new Date(Date.UTC(2019, 0, 1)) };
  const data = { ...budget, ...deriveFigures(budget, subjects) };
  const templates = { partials, sections };
  const specimen = budgetSpecimen(stems);
  const composed = composeDocument({ data, specimen, layout, locateLayout, templates, meta });
  return composed.ok ? composed.value : undefined;
}

/** The budget with random edits of its data files: figures, words, items that come, go, move. */
export function editBudget(budget: Budget, dice: Dice): Budget {
  const entries = Object.entries(budget).map(([key, value]) =>
    key === '上年版' || key === '部门' || key === '年度' || key === '日期'
      ? [key, value]
      : [key, edit(value, dice)],
  );
  return Object.fromEntries(entries) as Budget;
}

const RATE = 0.03;

function edit(value: unknown, dice: Dice): unknown {
  if (isAmount(value)) return dice.chance(RATE) ? otherAmount(value, dice) : value;
  if (Array.isArray(value)) {
    const isCodes = value.some((item) => typeof item === 'object' && item !== null && '科目编码' in item);
    const change = (item: unknown) => edit(item, dice);
    return dice.chance(4 * RATE) && !isCodes ? editList(value, dice, change) : value.map(change);
  }
  if (typeof value === 'object' && value !== null) {
    const skipped = ['金额格式', '列'];
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, skipped.includes(key) ? child : edit(child, dice)]),
    );
  }
  return typeof value === 'string' && value.length > 6 && dice.chance(RATE) ? otherText(value, dice) : value;
}

function otherAmount(amount: Amount, dice: Dice): Amount {
  const cents = new Big(dice.integer(0, 999_999)).div(100).round(amount.format.decimals, 0);
  return { ...amount, value: dice.chance(0.2) ? new Big(0) : cents };
}

function otherText(text: string, dice: Dice): string {
  const start = dice.integer(0, text.length - 1);
  return text.slice(0, start) + dice.pick(['加强', '12次', '', '，确保100%完成']) + text.slice(start + 2);
}
