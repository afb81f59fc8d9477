import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const expenditureTotal = defineRule({
  code: 'KJ102',
  severity: 'error',
  title: '支出合计不等于基本支出与项目支出之和',
  explanation: '把基本支出和项目支出相加，与写明的支出合计比较。',
  remedy: '对照批复的支出表，改正合计或写错的那一项',
  example: {
    wrong: '合计 2477.27，基本支出 1120.97，项目支出 1356.31',
    right: '合计 2477.28，基本支出 1120.97，项目支出 1356.31',
  },
  source: '部门支出总表：合计等于基本支出与项目支出之和（财预〔2016〕143号所列部门支出总体情况表）',
  needs: ['支出'],
  check: ({ budget: { 支出 } }) =>
    compareSum(
      term('支出合计', 支出.合计, '支出', '合计'),
      [
        term('基本支出', 支出.基本支出, '支出', '基本支出'),
        term('项目支出', 支出.项目支出, '支出', '项目支出'),
      ],
      '基本支出与项目支出之和',
    ),
});
