import { listIndicatorRows } from '../indicator-rows.js';
import { isMeasure } from '../indicator-unit.js';
import { atData, defineRule } from '../rule.js';

export const indicatorSingleName = defineRule({
  code: 'JX102',
  severity: 'error',
  title: '一格里有几个绩效指标',
  explanation:
    '一个指标配一组评价标准。两个指标写在一格里，一个达标、另一个不达标时就评不出档次。只在顿号、逗号、分号或换行的两边都是完整的指标名称（如“……率”）时报告。',
  remedy: '分成几行，各写各的评价标准',
  example: { wrong: '督查反馈率、提案办结率', right: '督查反馈率（一行），提案办结率（另一行）' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标应细化、量化',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { indicator, path } of listIndicatorRows(budget)) {
      const measures = indicator.名称.split(/[、，,；;\n]/u).filter(isMeasure);
      if (measures.length < 2) continue;
      yield {
        place: atData(...path, '名称'),
        message: `一格里有 ${measures.length} 个指标：“${indicator.名称}”，却只有一组评价标准`,
      };
    }
  },
});
