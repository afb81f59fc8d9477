import { defineRule } from '../rule.js';
import { compareSum } from '../sum.js';
import { listThreePublicTotals } from '../three-public-totals.js';

/** Catalogue 9. */
export const vehicleExpensesTotal = defineRule({
  code: 'KJ105',
  severity: 'error',
  title: '公务用车购置及运行费不等于购置费与运行费之和',
  explanation: '把公务用车购置费和公务用车运行费相加，与写明的公务用车购置及运行费比较。',
  remedy: '对照“三公”经费预算表，改正小计或写错的那一项',
  example: { wrong: '小计 30，购置费 0，运行费 3', right: '小计 30，购置费 0，运行费 30' },
  source: '一般公共预算“三公”经费支出表：公务用车小计等于购置费与运行费之和（财预〔2016〕143号）',
  needs: [],
  check: ({ budget }) =>
    listThreePublicTotals(budget).flatMap(({ vehicles, purchase, running }) =>
      vehicles ? compareSum(vehicles, [purchase, running], '购置费与运行费之和') : [],
    ),
});
