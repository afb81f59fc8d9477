import type { Budget } from '../../budget/budget.js';
import { findCodedTable } from '../coded-tables.js';
import { columnTerms, totalOf } from '../figure-row.js';
import { readAppropriationTable } from '../figure-tables.js';
import { budgetKinds } from '../lexicon/budget-kinds.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { stateMoney, stateTerm, sumOf, yuanOf } from '../sum.js';

/** Catalogue 18. */
export const appropriationExpenditure = defineRule({
  code: 'KJ216',
  severity: 'error',
  title: '财政拨款支出与各预算的支出表不一致',
  explanation:
    '财政拨款收支总表中本年各类支出之和，一般公共预算一列等于一般公共预算支出表的合计，政府性基金预算、国有资本经营预算两列分别等于各自的支出表的合计；空表是 0。结转下年不算支出。',
  remedy: '对照批复，改正写错的那一张表',
  example: {
    wrong: '财政拨款收支总表 政府性基金预算 10；政府性基金预算支出表是空表',
    right: '财政拨款收支总表 政府性基金预算 0；政府性基金预算支出表是空表',
  },
  source: '财政拨款收支总表与各预算支出表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: ['财政拨款收支总表'],
  check: ({ budget }) => budgetKinds.flatMap((kind) => compareKind(budget, kind)),
});

function compareKind(budget: Budget, { column, stem }: (typeof budgetKinds)[number]): readonly Finding[] {
  const table = findCodedTable(budget, stem);
  const appropriations = readAppropriationTable(budget);
  if (!table || !appropriations) return [];
  const classes = appropriations.rows.filter(({ path }) => path.includes('支出'));
  const spent = sumOf(columnTerms(classes, column));
  const total = table.total && totalOf(table.total);
  const found = total ? yuanOf(total.cell) : sumOf([]);
  if (spent.eq(found)) return [];
  const stated = total ? stateTerm(total) : `${stem}是空表`;
  const place = appropriations.total.cells.get(column)?.path ?? appropriations.total.path;
  return [
    {
      place: atData(...place),
      message: `财政拨款收支总表${column}的本年支出${stateMoney(spent, unitOf(budget))}，${stated}，两处应当相等`,
      related: [{ message: stated, place: atData(...(total?.path ?? [stem])) }],
    },
  ];
}

function unitOf({ 财政拨款收支总表: table }: Budget) {
  return table?.收入总计.format.unit;
}
