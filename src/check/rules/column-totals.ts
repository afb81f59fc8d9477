import type { Budget } from '../../budget/budget.js';
import { type CodedTable, listCodedTables } from '../coded-tables.js';
import { compareTotal } from '../column-sums.js';
import { readProjectTable } from '../figure-tables.js';
import { defineRule, type Finding } from '../rule.js';
import { listTopRows } from '../subject-tree.js';

/** Catalogue 5, 6, 7. */
export const columnTotals = defineRule({
  code: 'KJ122',
  severity: 'error',
  title: '全表的合计不等于各行之和',
  explanation:
    '合计行的写明的每一列等于各类之和（没有写类的，等于各款、各项之和）；部门的数由各单位相加的，等于各单位之和；项目支出表等于各个项目之和。空白按 0 计。',
  remedy: '对照批复，改正合计或写错的那一行',
  example: { wrong: '合计 100；201 类 60，208 类 30', right: '合计 100；201 类 60，208 类 40' },
  source: '部门收入总表、支出总表等报表的编制关系（财预〔2016〕143号报表样式）',
  needs: [],
  check: ({ budget }) => [...listCodedTables(budget).flatMap(sumCoded), ...sumProjects(budget)],
});

function sumCoded({ rows, units, total }: CodedTable): readonly Finding[] {
  const parts = rows ? listTopRows(rows) : units.flatMap((unit) => listTopRows(unit.rows));
  return total ? compareTotal(total, parts, '各行之和') : [];
}

function sumProjects(budget: Budget): readonly Finding[] {
  const table = readProjectTable(budget);
  return table ? compareTotal(table.total, table.rows, '各个项目之和') : [];
}
