import { listColumns, readFundsRows } from '../procurement-funds.js';
import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';

export const procurementUnitSubtotal = defineRule({
  code: 'KJ110',
  severity: 'error',
  title: '单位采购小计不等于各项目之和',
  explanation: '采购表中每个单位的小计，逐列应等于该单位各采购项目之和；空白按 0 计。',
  remedy: '对照采购计划，改正小计或写错的项目',
  example: { wrong: '小计 28.50，项目 28.50、3.00', right: '小计 31.50，项目 28.50、3.00' },
  source: '部门政府采购预算表的编制关系：小计等于各项目之和',
  needs: ['政府采购'],
  check: ({ budget }) =>
    readFundsRows(budget).units.flatMap(({ subtotal, items }) => {
      const rows = items.map(listColumns);
      return listColumns(subtotal).flatMap((column, index) =>
        compareSum(
          column,
          rows.flatMap((row) => row[index] ?? []),
          '各项目之和',
        ),
      );
    }),
});
