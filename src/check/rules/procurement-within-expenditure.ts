import { defineRule } from '../rule.js';
import { compareLimit, term } from '../sum.js';

export const procurementWithinExpenditure = defineRule({
  code: 'KJ210',
  severity: 'error',
  title: '政府采购预算大于支出合计',
  explanation: '政府采购由本年支出安排，当年部门预算安排的采购资金不能大于支出合计。',
  remedy: '对照采购计划和支出表，改正写错的数',
  example: { wrong: '采购 28500.00，支出合计 2477.28', right: '采购 28.50，支出合计 2477.28' },
  source: '政府采购预算表与支出总表的勾稽关系：采购预算不大于支出预算',
  needs: ['支出', '政府采购'],
  check: ({ budget: { 政府采购, 支出 } }) => {
    const year = '当年部门预算安排资金';
    return compareLimit(
      term(`采购合计的${year}`, 政府采购.合计[year].合计, '政府采购', '合计', year, '合计'),
      term('支出合计', 支出.合计, '支出', '合计'),
    );
  },
});
