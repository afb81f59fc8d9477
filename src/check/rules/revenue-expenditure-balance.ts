import { defineRule } from '../rule.js';
import { compareStated, term } from '../sum.js';

export const revenueExpenditureBalance = defineRule({
  code: 'KJ201',
  severity: 'error',
  title: '收入合计与支出合计不相等',
  explanation: '部门预算收支平衡：收入合计应等于支出合计。',
  remedy: '对照批复的收支总表，改正收入合计或支出合计',
  example: { wrong: '收入合计 2477.28，支出合计 2477.27', right: '收入合计 2477.28，支出合计 2477.28' },
  source: '预算法第三十五条（收支平衡）；部门收支总表：收入总计等于支出总计',
  needs: ['收入', '支出'],
  check: ({ budget: { 收入, 支出 } }) =>
    compareStated(term('支出合计', 支出.合计, '支出', '合计'), term('收入合计', 收入.合计, '收入', '合计')),
});
