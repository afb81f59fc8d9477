import { pairDuties } from '../pair-duties.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { stateMoney, sumOf, term, yuanOf } from '../sum.js';

/** Catalogue 55. */
export const dutyNames = defineRule({
  code: 'JG108',
  severity: 'error',
  title: '同一职责在正文和表中名称不同',
  explanation:
    '项目支出按职责分组，绩效表按职责列目标。金额相同而又各自对不上名字的一组和一项职责，就是同一件事用了两个名称（连“-”和“－”也算不同）。',
  remedy: '核对批复的职责名称，改成一致',
  example: { wrong: '正文“科技工作”，表中“科技工作管理”', right: '两处都是“科技工作管理”' },
  source: '预算公开中同一代码、同一名称的通例；检查目录第 55 条',
  needs: ['项目支出', '绩效指标'],
  check: ({ budget }) =>
    pairDuties(budget).flatMap(({ group, groupAt, duty, dutyAt }): readonly Finding[] => {
      const sum = sumOf(group.项目.map(({ 名称, 金额 }) => term(名称, 金额)));
      if (group.名称 === duty.名称 || !sum.eq(yuanOf(duty.年度预算数))) return [];
      const other = `绩效表中是“${duty.名称}”`;
      return [
        {
          place: atData('项目支出', '分组', groupAt, '名称'),
          message: `正文中是“${group.名称}”，${other}，金额都是${stateMoney(sum)}而名称不同`,
          related: [{ message: other, place: atData('绩效指标', '职责', dutyAt, '名称') }],
        },
      ];
    }),
});
