import type { BudgetWith } from '../../budget/budget.js';
import { type CodedStem, findCodedTable } from '../coded-tables.js';
import { totalOf } from '../figure-row.js';
import { defineRule, type Finding } from '../rule.js';
import { compareStated, type Term, term } from '../sum.js';

/** Catalogue 16. */
export const overviewTotals = defineRule({
  code: 'KJ214',
  severity: 'error',
  title: '收支总表与收入总表、支出总表不一致',
  explanation:
    '三张总表说的是同一笔钱：收支总表的收入总计等于收入总表的合计，本年支出合计等于支出总表的合计（没有年终结转时就是支出总计）。收入总表不含上年结转的，与本年收入合计比较。',
  remedy: '对照批复，改正写错的那一张表',
  example: { wrong: '收支总表 收入总计 1500；收入总表 合计 1490', right: '两处都是 1500' },
  source: '部门收支总表与收入总表、支出总表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: ['收支总表'],
  check: ({ budget }) => [...compareRevenue(budget), ...compareExpenditure(budget)],
});

type Input = BudgetWith<'收支总表'>;

/** 收入总表 may or may not have a column for what is left from the years before. */
function compareRevenue(budget: Input): readonly Finding[] {
  const { 收支总表 } = budget;
  const table = totalOfTable(budget, '收入总表');
  if (!table) return [];
  const carries = budget.收入总表?.来源.some((source) => /结转|结余/.test(source));
  const stated = carries
    ? term('收支总表收入总计', 收支总表.收入总计, '收支总表', '收入总计')
    : term('收支总表本年收入合计', 收支总表.本年收入合计, '收支总表', '本年收入合计');
  return compareStated(stated, table);
}

function compareExpenditure(budget: Input): readonly Finding[] {
  const { 本年支出合计 } = budget.收支总表;
  const table = totalOfTable(budget, '支出总表');
  if (!table) return [];
  return compareStated(term('收支总表本年支出合计', 本年支出合计, '收支总表', '本年支出合计'), table);
}

function totalOfTable(budget: Input, stem: CodedStem): Term | undefined {
  const total = findCodedTable(budget, stem)?.total;
  return total && totalOf(total);
}
