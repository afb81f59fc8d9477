import { canMakeSum } from '../can-make-sum.js';
import { type DutyPair, pairDuties } from '../pair-duties.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { stateTerm, term, yuanOf } from '../sum.js';

export const activityProjects = defineRule({
  code: 'KJ205',
  severity: 'warning',
  title: '活动的年度预算数凑不成项目',
  explanation:
    '一个项目归一项工作活动：活动的年度预算数应是本职责的一个项目或几个项目之和。凑不成时，多半有一个数写错，或者一个项目分给了几项活动。',
  remedy: '对照项目预算，核对活动的金额；一个项目分给几项活动的，在内容描述中说明',
  example: { wrong: '活动 28.30，项目 7.84、9.2、19', right: '活动 28.20，项目 9.2、19' },
  source: '项目支出表与绩效目标表的勾稽关系：活动的金额来自本职责的项目',
  needs: ['项目支出', '绩效指标'],
  check: ({ budget }) => pairDuties(budget).flatMap(compareActivities),
});

function compareActivities({ group, duty, dutyAt }: DutyPair): readonly Finding[] {
  const amounts = group.项目.map(({ 金额 }) => yuanOf(金额));
  return duty.活动.flatMap((activity, index) => {
    if (typeof activity.年度预算数 === 'string') return [];
    if (canMakeSum(amounts, yuanOf(activity.年度预算数)) !== false) return [];
    const path = ['绩效指标', '职责', dutyAt, '活动', index, '年度预算数'] as const;
    const stated = stateTerm(term(`活动“${activity.名称}”`, activity.年度预算数, ...path));
    const projects = group.项目.map(({ 名称, 金额 }) => stateTerm(term(名称, 金额))).join('、');
    return [{ place: atData(...path), message: `${stated}，不是“${group.名称}”的项目之和（${projects}）` }];
  });
}
