import { pairDuties } from '../pair-duties.js';
import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const dutyProjects = defineRule({
  code: 'KJ204',
  severity: 'error',
  title: '职责的年度预算数不等于它的项目之和',
  explanation:
    '项目支出按职责分组，绩效目标表也按职责列金额：同一职责的两个数应相等。两处同序、同数时按先后对应，否则只对应名称相同的职责。',
  remedy: '对照项目预算，改正绩效目标表中的金额或写错的项目',
  example: { wrong: '职责 36.04，项目 7.84、9.2、16', right: '职责 36.04，项目 7.84、9.2、19' },
  source: '项目支出表与绩效目标表的勾稽关系：每项职责的金额等于其项目之和',
  needs: ['项目支出', '绩效指标'],
  check: ({ budget }) =>
    pairDuties(budget).flatMap(({ group, groupAt, duty, dutyAt }) =>
      compareSum(
        term(`职责“${duty.名称}”`, duty.年度预算数, '绩效指标', '职责', dutyAt, '年度预算数'),
        group.项目.map(({ 名称, 金额 }, index) =>
          term(名称, 金额, '项目支出', '分组', groupAt, '项目', index, '金额'),
        ),
        `项目支出中“${group.名称}”各项目之和`,
      ),
    ),
});
