import { type NamedRow, shareNames } from '../alike-indicators.js';
import { groupBy } from '../group-by.js';
import { listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule, type Finding } from '../rule.js';

export const indicatorNamesAlike = defineRule({
  code: 'JX206',
  severity: 'warning',
  title: '指标名称大同小异',
  explanation:
    '同一个指标在几项活动里写法不一：有的带“（%）”有的不带，多一个“的”，或在前面加“综合”等字而评价标准一模一样。读者分不清是一个指标还是几个，汇总和比较时也对不上。',
  remedy: '是同一个指标的统一名称，不是的在名称里写明区别',
  example: { wrong: '活动完成率、综合活动完成率', right: '活动完成率' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标应清晰反映绩效目标',
  needs: ['绩效指标'],
  *check({ budget }) {
    const groups = groupBy(shareNames(listIndicatorRows(budget)), ({ sharedName }) => sharedName);
    for (const group of groups.values()) yield* describeGroup(group);
  },
});

function describeGroup(group: readonly NamedRow[]): readonly Finding[] {
  const [first, ...others] = group.filter(
    ({ row }, index) => group.findIndex((other) => nameOf(other) === row.indicator.名称) === index,
  );
  if (!first || others.length === 0) return [];
  const names = [first, ...others].map((named) => `“${nameOf(named)}”`).join('、');
  const related = others.map((named) => ({
    message: `写作“${nameOf(named)}”`,
    place: atData(...named.row.path, '名称'),
  }));
  return [{ place: atData(...first.row.path, '名称'), message: `指标名称大同小异：${names}`, related }];
}

function nameOf({ row }: NamedRow): string {
  return row.indicator.名称;
}
