import type Big from 'big.js';
import type { Budget, DataFiles } from '../budget/budget.js';
import { type Term, term, yuanOf } from './sum.js';

/** A figure of this year with its stated change on the year before. */
export type StatedChange = { readonly now: Term; readonly change: Term };

/** Every change that the data states. A new table with changes is a function below. */
export function listChanges({ 支出, 三公经费 }: Budget): readonly StatedChange[] {
  return [...(支出 ? listExpenditure(支出) : []), ...(三公经费 ? [readThreePublic(三公经费)] : [])];
}

function listExpenditure({ 合计, 基本支出, 项目支出, 比上年增减: 增减 }: DataFiles['支出']) {
  const path = ['支出', '比上年增减'] as const;
  return [
    { now: term('支出合计', 合计, '支出', '合计'), change: term('支出合计增减', 增减.合计, ...path, '合计') },
    {
      now: term('基本支出', 基本支出, '支出', '基本支出'),
      change: term('基本支出增减', 增减.基本支出.金额, ...path, '基本支出', '金额'),
    },
    {
      now: term('项目支出', 项目支出, '支出', '项目支出'),
      change: term('项目支出增减', 增减.项目支出.金额, ...path, '项目支出', '金额'),
    },
  ];
}

function readThreePublic({ 合计, 比上年增减 }: DataFiles['三公经费']): StatedChange {
  return {
    now: term('“三公”经费合计', 合计, '三公经费', '合计'),
    change: term('“三公”经费增减', 比上年增减.合计, '三公经费', '比上年增减', '合计'),
  };
}

/** Last year's figure in 元: this year's less the change. */
export function lastYearOf({ now, change }: StatedChange): Big {
  return yuanOf(now.cell).minus(yuanOf(change.cell));
}
