import { fundsColumns, readFundsRows } from '../procurement-funds.js';
import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';

export const procurementRowTotal = defineRule({
  code: 'KJ108',
  severity: 'error',
  title: '采购总计不等于当年预算资金与其他渠道资金之和',
  explanation: '采购表的每一行，总计应等于当年部门预算安排资金合计加其他渠道资金；空白按 0 计。',
  remedy: '对照采购计划，改正这一行的总计或资金来源',
  example: {
    wrong: '总计 28.50，当年合计 25.80，其他渠道空白',
    right: '总计 28.50，当年合计 28.50，其他渠道空白',
  },
  source: '部门政府采购预算表的编制关系：总计等于当年部门预算安排资金与其他渠道资金之和',
  needs: ['政府采购'],
  check: ({ budget }) =>
    readFundsRows(budget).all.flatMap((row) => {
      const { total, year, other } = fundsColumns(row);
      return compareSum(total, [year, other], '当年预算资金与其他渠道资金之和');
    }),
});
