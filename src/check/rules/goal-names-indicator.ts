import { listActivities, listDuties, listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

export const goalNamesIndicator = defineRule({
  code: 'JX202',
  severity: 'warning',
  title: '绩效目标写成了指标名称',
  explanation:
    '绩效指标是衡量目标的尺子，不是目标。目标一格里只有一个指标的名称，多半是填表时填错了格，原来的目标没有印出来。',
  remedy: '在绩效目标一格写预期达到的结果，指标写在指标一格',
  example: { wrong: '绩效目标：应急平台互联互通率', right: '绩效目标：应急平台全部互联互通，随时可以调度' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标是绩效目标的细化和量化',
  needs: ['绩效指标'],
  *check({ budget }) {
    const rows = listIndicatorRows(budget);
    const described = [
      ...listDuties(budget).map(({ duty, path }) => ({ ...duty, path })),
      ...listActivities(budget).map(({ activity, path }) => ({ ...activity, path })),
    ];
    for (const { 名称, 绩效目标, path } of described) {
      const named = rows.find(({ indicator }) => indicator.名称.trim() === 绩效目标.trim());
      if (!named) continue;
      yield {
        place: atData(...path, '绩效目标'),
        message: `“${名称}”的绩效目标只是一个指标的名称：“${绩效目标.trim()}”`,
        related: [{ message: '同名的指标', place: atData(...named.path, '名称') }],
      };
    }
  },
});
