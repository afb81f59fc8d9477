import type { Budget } from '../../budget/budget.js';
import { listCodedTables, listRowSets } from '../coded-tables.js';
import { statesColumns } from '../column-sums.js';
import { addendsOf, type FigureRow } from '../figure-row.js';
import { type FigureTable, readAppropriationTable, readProjectTable } from '../figure-tables.js';
import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';

/** Catalogue 4, 6, 7. */
export const rowTotals = defineRule({
  code: 'KJ120',
  severity: 'error',
  title: '一行的合计不等于各列之和',
  explanation:
    '每一行（连同合计行）的合计等于本行各列之和：支出各表是基本支出、项目支出等，收入总表和项目支出表是各种来源，基本支出表是人员经费和公用经费，财政拨款收支总表是三本预算。上年数和“其中”的列不加，空白按 0 计。',
  remedy: '对照批复，改正合计或写错的那一列；合计也可以不写，由程序相加',
  example: { wrong: '基本支出 60，项目支出 40，合计 110', right: '基本支出 60，项目支出 40，合计 100' },
  source: '部门收入总表、支出总表、基本支出表的编制关系（财预〔2016〕143号报表样式）',
  needs: [],
  check: ({ budget }) =>
    listRows(budget).flatMap((row) => {
      const addends = addendsOf(row);
      return row.total && addends.length > 0 ? compareSum(row.total, addends, '各列之和') : [];
    }),
});

function listRows(budget: Budget): readonly FigureRow[] {
  const coded = listCodedTables(budget).map((table) => ({
    rows: listRowSets(table).flat(),
    total: table.total,
  }));
  return [...coded, readProjectTable(budget), readAppropriationTable(budget)].flatMap((table) =>
    table ? [...table.rows, ...listTotal(table)] : [],
  );
}

type Stated = Pick<FigureTable, 'rows'> & { readonly total: FigureRow | undefined };

/** A total that leaves out a column of its rows does not say what it is the sum of. */
function listTotal({ rows, total }: Stated): readonly FigureRow[] {
  return total && statesColumns(total, rows) ? [total] : [];
}
