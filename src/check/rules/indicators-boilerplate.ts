import { type NamedRow, shareNames, standardsOf } from '../alike-indicators.js';
import { groupBy } from '../group-by.js';
import { listActivities, listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

/** Two activities may well be measured alike; three are a pattern. */
const FEWEST = 3;

export const indicatorsBoilerplate = defineRule({
  code: 'JX207',
  severity: 'info',
  title: '几项活动的指标和标准雷同',
  explanation: `${FEWEST} 项以上的活动用同一套指标和评价标准（名称大同小异的算作相同），说明指标不是按活动的内容定的，评价不出各项活动的好坏。`,
  remedy: '按每项活动的产出和效果另定指标',
  example: {
    wrong: '网站升级、排号机、设备购置都用“活动完成率、事务保障率、群众满意率”',
    right: '网站升级用“漏洞修复率”',
  },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标应与绩效目标相关',
  needs: ['绩效指标'],
  *check({ budget }) {
    const rows = shareNames(listIndicatorRows(budget));
    const sets = listActivities(budget).flatMap(({ activity, path }) => {
      const own = rows.filter(({ row }) => row.activity === activity);
      return own.length === 0 ? [] : [{ name: activity.名称, path, key: keyOf(own) }];
    });
    for (const group of groupBy(sets, ({ key }) => key).values()) {
      const [first, ...others] = group;
      if (!first || group.length < FEWEST) continue;
      const names = group.map(({ name }) => `“${name}”`).join('、');
      yield {
        place: atData(...first.path, '名称'),
        message: `${group.length} 项活动的绩效指标和评价标准雷同：${names}`,
        related: others.map(({ path }) => ({ message: '雷同的活动', place: atData(...path, '名称') })),
      };
    }
  },
});

function keyOf(rows: readonly NamedRow[]): string {
  return rows
    .map(({ row, sharedName }) => `${sharedName}=${standardsOf(row)}`)
    .sort()
    .join(';');
}
