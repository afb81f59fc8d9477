import type { Budget } from '../../budget/budget.js';
import { listExpenditure, optionalTerm } from '../balance-tables.js';
import { compareColumns } from '../column-sums.js';
import { readAppropriationTable } from '../figure-tables.js';
import { defineRule, type Finding } from '../rule.js';
import { compareSum, term } from '../sum.js';

/** Catalogue 3. */
export const balanceExpenditure = defineRule({
  code: 'KJ119',
  severity: 'error',
  title: '收支总表的支出一边加不起来',
  explanation:
    '本年支出合计等于各类支出之和，支出总计等于本年支出加年终结转结余；财政拨款收支总表的三本预算分列相加，每一列都应如此。空白按 0 计。',
  remedy: '对照批复，改正合计、总计或写错的那一类',
  example: {
    wrong: '一般公共服务 1200、社会保障 200，本年支出合计 1300',
    right: '一般公共服务 1200、社会保障 200，本年支出合计 1400',
  },
  source: '部门收支总表、财政拨款收支总表的编制关系（财预〔2016〕143号报表样式）',
  needs: [],
  check: ({ budget }) => [...sumBalance(budget), ...sumAppropriations(budget)],
});

function sumBalance(budget: Budget): readonly Finding[] {
  const { 收支总表 } = budget;
  if (!收支总表) return [];
  const year = term('本年支出合计', 收支总表.本年支出合计, '收支总表', '本年支出合计');
  const total = term('支出总计', 收支总表.支出总计, '收支总表', '支出总计');
  const carried = optionalTerm('年终结转结余', 收支总表.年终结转结余, '收支总表', '年终结转结余');
  return [
    ...compareSum(year, listExpenditure({ ...budget, 收支总表 }), '各类支出之和'),
    ...compareSum(total, [year, ...carried], '本年支出与年终结转之和'),
  ];
}

function sumAppropriations(budget: Budget): readonly Finding[] {
  const table = readAppropriationTable(budget);
  return table ? compareColumns(table.total, table.rows, '各类支出与年终结转之和') : [];
}
