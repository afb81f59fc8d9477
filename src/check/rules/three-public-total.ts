import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';
import { listThreePublicTotals, partsOfTotal } from '../three-public-totals.js';

/** Catalogue 8. */
export const threePublicTotal = defineRule({
  code: 'KJ104',
  severity: 'error',
  title: '“三公”经费合计不等于各项之和',
  explanation: '把因公出国（境）费、公务用车购置及运行费、公务接待费相加，与写明的“三公”经费合计比较。',
  remedy: '对照“三公”经费预算表，改正合计或写错的那一项',
  example: { wrong: '合计 56.4，各项 0、30、24.6', right: '合计 56.4，各项 0、30、26.4' },
  source: '一般公共预算“三公”经费支出表：合计等于三项之和（财预〔2016〕143号）',
  needs: [],
  check: ({ budget }) =>
    listThreePublicTotals(budget).flatMap((year) => compareSum(year.total, partsOfTotal(year))),
});
