import { listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

export const thresholdSingleValue = defineRule({
  code: 'JX101',
  severity: 'error',
  title: '一格里有几个评价标准',
  explanation:
    '优、良、中、差各占一格，一格只写一个标准。一格里有几行，多半是复制时把几格并成了一格，读者无法知道哪个标准算数。',
  remedy: '这一格只留它自己的标准，其余几行移回各自的格子',
  example: { wrong: '优：90%及以上↵80%及以上↵70%及以上', right: '优：90%及以上' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应指向明确、细化量化',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { indicator, cells } of listIndicatorRows(budget)) {
      for (const { grade, text, threshold, path } of cells) {
        if (threshold.kind !== 'several') continue;
        const lines = text.split('\n').map((line) => line.trim());
        yield {
          place: atData(...path),
          message: `“${indicator.名称}”的“${grade}”一格有 ${lines.length} 个标准：${lines.join('、')}`,
        };
      }
    }
  },
});
