import { listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

export const malformedThreshold = defineRule({
  code: 'JX107',
  severity: 'error',
  title: '评价标准的词序有误',
  explanation: '“及以上”“及以下”的字颠倒或重复，或单位写了两遍，标准就读不通。只报告肯定读不通的写法。',
  remedy: '改成“及以上”或“及以下”',
  example: { wrong: '80%以上及', right: '80%及以上' },
  source: '汉语通行写法；《中华人民共和国民法典》第一千二百五十九条用“以上”“以下”',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { indicator, cells } of listIndicatorRows(budget)) {
      for (const { grade, text, threshold, path } of cells) {
        if (threshold.kind !== 'malformed') continue;
        yield {
          place: atData(...path),
          message: `“${indicator.名称}”的“${grade}”一格读不通：“${text}”`,
        };
      }
    }
  },
});
