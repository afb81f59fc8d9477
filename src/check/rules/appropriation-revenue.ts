import type { BudgetWith } from '../../budget/budget.js';
import { listAppropriations } from '../balance-tables.js';
import { findCodedTable } from '../coded-tables.js';
import { cellOf } from '../figure-row.js';
import { budgetKinds } from '../lexicon/budget-kinds.js';
import { defineRule, type Finding } from '../rule.js';
import { compareStated, type Term } from '../sum.js';

/** Catalogue 17. */
export const appropriationRevenue = defineRule({
  code: 'KJ215',
  severity: 'error',
  title: '财政拨款收入与收入总表的来源不一致',
  explanation:
    '财政拨款收支总表中一般公共预算、政府性基金预算、国有资本经营预算的拨款，分别等于收入总表合计行中同一来源的一列。按名称对应；收入总表没有单列这一来源的，不比较。',
  remedy: '对照批复，改正写错的那一张表',
  example: {
    wrong: '财政拨款收支总表 一般公共预算拨款 1400；收入总表 一般公共预算 1390',
    right: '两处都是 1400',
  },
  source: '财政拨款收支总表与部门收入总表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: ['财政拨款收支总表', '收入总表'],
  check: ({ budget }) => budgetKinds.flatMap(({ words }) => compareKind(budget, words)),
});

/** Silent unless one row and one column are of the kind: two cannot be told apart. */
function compareKind(budget: BudgetWith<'财政拨款收支总表' | '收入总表'>, words: RegExp): readonly Finding[] {
  const [item, ...moreItems] = listAppropriations(budget).filter(({ name }) => isOfYear(name, words));
  const [column, ...moreColumns] = listSources(budget).filter(({ name }) => isOfYear(name, words));
  if (!item || !column || moreItems.length + moreColumns.length > 0) return [];
  return compareStated(item, column);
}

function isOfYear(name: string, words: RegExp): boolean {
  return words.test(name) && !/结转|结余/.test(name);
}

function listSources(budget: BudgetWith<'收入总表'>): readonly Term[] {
  const total = findCodedTable(budget, '收入总表')?.total;
  return total ? budget.收入总表.来源.map((source) => cellOf(total, source)) : [];
}
