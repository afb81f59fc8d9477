import type { Budget } from '../../budget/budget.js';
import { defineRule, type Finding } from '../rule.js';
import { compareStated, term } from '../sum.js';

/** Catalogue 1. */
export const balanceTotals = defineRule({
  code: 'KJ117',
  severity: 'error',
  title: '收支总表的收入总计与支出总计不相等',
  explanation:
    '收支总表和财政拨款收支总表的两边应当平衡：收入总计等于支出总计。上年结转在收入一边，结转下年在支出一边，也算在内。',
  remedy: '对照批复，改正写错的总计；有结转的，看两边的结转是否漏写',
  example: { wrong: '收入总计 1500.00，支出总计 1499.00', right: '收入总计 1500.00，支出总计 1500.00' },
  source: '《预算法》第三十五条（收支平衡）；部门收支总表、财政拨款收支总表的编制关系',
  needs: [],
  check: ({ budget }) => [...compareBalance(budget), ...compareAppropriations(budget)],
});

function compareBalance({ 收支总表: table }: Budget): readonly Finding[] {
  if (!table) return [];
  return compareStated(
    term('支出总计', table.支出总计, '收支总表', '支出总计'),
    term('收入总计', table.收入总计, '收支总表', '收入总计'),
  );
}

function compareAppropriations({ 财政拨款收支总表: table }: Budget): readonly Finding[] {
  if (!table) return [];
  return compareStated(
    term('财政拨款支出总计', table.支出总计.合计, '财政拨款收支总表', '支出总计', '合计'),
    term('财政拨款收入总计', table.收入总计, '财政拨款收支总表', '收入总计'),
  );
}
