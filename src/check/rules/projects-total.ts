import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';
import { listProjects } from '../three-public-items.js';

export const projectsTotal = defineRule({
  code: 'KJ202',
  severity: 'error',
  title: '项目支出不等于各个项目之和',
  explanation: '把项目支出明细逐项相加，与支出中写明的项目支出比较。漏列、重列或写错一个项目都会对不上。',
  remedy: '对照项目库，补上漏列的项目或改正写错的数',
  example: {
    wrong: '项目支出 1356.31，各个项目之和 1355.31',
    right: '项目支出 1356.31，各个项目之和 1356.31',
  },
  source: '部门支出总表与项目支出表的勾稽关系：项目支出等于各项目之和',
  needs: ['支出', '项目支出'],
  check: ({ budget }) =>
    compareSum(
      term('项目支出', budget.支出.项目支出, '支出', '项目支出'),
      listProjects(budget),
      '各个项目之和',
    ),
});
