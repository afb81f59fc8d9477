import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const revenueTotal = defineRule({
  code: 'KJ101',
  severity: 'error',
  title: '收入合计不等于各项收入之和',
  explanation:
    '把“收入”的各项来源相加，与写明的合计比较，分毫不差才算相等。合计或某一项写错时，两者就对不上。',
  remedy: '对照批复的收入表，改正合计或写错的那一项',
  example: {
    wrong: '合计 2477.27，来源 2477.28、0、0',
    right: '合计 2477.28，来源 2477.28、0、0',
  },
  source:
    '部门收入总表：合计等于各项来源之和（《地方预决算公开操作规程》财预〔2016〕143号所列部门收入总体情况表）',
  needs: ['收入'],
  check: ({ budget: { 收入 } }) =>
    compareSum(
      term('收入合计', 收入.合计, '收入', '合计'),
      收入.来源.map(({ 名称, 金额 }, index) => term(名称, 金额, '收入', '来源', index, '金额')),
      '各项收入之和',
    ),
});
