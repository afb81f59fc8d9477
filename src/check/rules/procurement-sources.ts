import { fundsColumns, readFundsRows } from '../procurement-funds.js';
import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';

export const procurementSources = defineRule({
  code: 'KJ109',
  severity: 'error',
  title: '当年采购资金合计不等于各来源之和',
  explanation: '采购表的每一行，当年部门预算安排资金合计应等于各项资金来源之和；空白按 0 计。',
  remedy: '对照采购计划，改正这一行的合计或资金来源',
  example: { wrong: '合计 28.50，一般公共预算拨款 20.85', right: '合计 28.50，一般公共预算拨款 28.50' },
  source: '部门政府采购预算表的编制关系：当年部门预算安排资金等于各来源之和',
  needs: ['政府采购'],
  check: ({ budget }) =>
    readFundsRows(budget).all.flatMap((row) => {
      const { year, sources } = fundsColumns(row);
      return compareSum(year, sources, '各资金来源之和');
    }),
});
