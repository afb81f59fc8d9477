import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

const TABLE = ['支出', '比上年增减'] as const;

/** Catalogue 35. */
export const changeTotal = defineRule({
  code: 'KJ115',
  severity: 'error',
  title: '支出总增减不等于各项增减之和',
  explanation: '把基本支出和项目支出比上年的增减相加（减少为负），与写明的总增减比较。',
  remedy: '用今年数减上年数重算每一项，改正写错的那个',
  example: {
    wrong: '总增减 244.81，基本支出 -73.31，项目支出 318.13',
    right: '总增减 244.82，基本支出 -73.31，项目支出 318.13',
  },
  source: '增减等于今年数减上年数；总增减等于各项增减之和（财预〔2016〕143号：预算收支增减变化情况的说明）',
  needs: ['支出'],
  check: ({ budget: { 支出 } }) => {
    const { 合计, 基本支出, 项目支出 } = 支出.比上年增减;
    return compareSum(
      term('支出比上年增减', 合计, ...TABLE, '合计'),
      [
        term('基本支出增减', 基本支出.金额, ...TABLE, '基本支出', '金额'),
        term('项目支出增减', 项目支出.金额, ...TABLE, '项目支出', '金额'),
      ],
      '各项增减之和',
    );
  },
});
