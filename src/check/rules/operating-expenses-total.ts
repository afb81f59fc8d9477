import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const operatingExpensesTotal = defineRule({
  code: 'KJ103',
  severity: 'error',
  title: '机关运行经费合计不等于各项费用之和',
  explanation:
    '把机关运行经费的各项费用相加，与写明的合计比较。费用项目多，漏一项或错一个数都会使两者对不上。',
  remedy: '逐项对照预算系统，补上漏项或改正写错的数',
  example: { wrong: '合计 238.19，各项之和 238.10', right: '合计 238.19，各项之和 238.19' },
  source: '预算法第十四条：公开部门预算应当说明机关运行经费的安排；合计等于各项之和',
  needs: ['机关运行经费'],
  check: ({ budget: { 机关运行经费 } }) =>
    compareSum(
      term('机关运行经费合计', 机关运行经费.合计, '机关运行经费', '合计'),
      机关运行经费.明细.map(({ 名称, 金额 }, index) =>
        term(名称, 金额, '机关运行经费', '明细', index, '金额'),
      ),
      '各项费用之和',
    ),
});
