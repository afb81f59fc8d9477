import { defineRule } from '../rule.js';
import { compareLimit, term } from '../sum.js';

export const operatingWithinBasic = defineRule({
  code: 'KJ208',
  severity: 'error',
  title: '机关运行经费大于基本支出',
  explanation: '机关运行经费是基本支出中的公用经费，不能大于基本支出。',
  remedy: '对照基本支出表，改正机关运行经费或基本支出',
  example: { wrong: '机关运行经费 2381.9，基本支出 1120.97', right: '机关运行经费 238.19，基本支出 1120.97' },
  source: '预算法第十四条；机关运行经费由基本支出中的公用经费安排',
  needs: ['支出', '机关运行经费'],
  check: ({ budget: { 机关运行经费, 支出 } }) =>
    compareLimit(
      term('机关运行经费合计', 机关运行经费.合计, '机关运行经费', '合计'),
      term('基本支出', 支出.基本支出, '支出', '基本支出'),
    ),
});
