import { listColumns, readFundsRows } from '../procurement-funds.js';
import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';

export const procurementTotal = defineRule({
  code: 'KJ111',
  severity: 'error',
  title: '采购合计不等于各单位小计之和',
  explanation: '采购表的合计行，逐列应等于各单位小计之和；空白按 0 计。',
  remedy: '对照采购计划，改正合计或写错的小计',
  example: { wrong: '合计 28.50，小计 28.50、3.00', right: '合计 31.50，小计 28.50、3.00' },
  source: '部门政府采购预算表的编制关系：合计等于各单位小计之和',
  needs: ['政府采购'],
  check: ({ budget }) => {
    const { total, units } = readFundsRows(budget);
    const rows = units.map(({ subtotal }) => listColumns(subtotal));
    return listColumns(total).flatMap((column, index) =>
      compareSum(
        column,
        rows.flatMap((row) => row[index] ?? []),
        '各单位小计之和',
      ),
    );
  },
});
