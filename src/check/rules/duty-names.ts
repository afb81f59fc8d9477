import { matchDuties } from '../match-duties.js';
import { atData, type Finding, type Rule } from '../rule.js';

/** Catalogue 55. */
export const dutyNames: Rule = {
  code: 'JG108',
  severity: 'error',
  title: '同一职责在正文和表中名称不同',
  explanation:
    '项目支出按职责分组，绩效表按职责列目标。金额相同而又各自对不上名字的一组和一项职责，就是同一件事用了两个名称（连“-”和“－”也算不同）。',
  remedy: '核对批复的职责名称，改成一致',
  example: { wrong: '正文“科技工作”，表中“科技工作管理”', right: '两处都是“科技工作管理”' },
  source: '预算公开中同一代码、同一名称的通例；检查目录第 55 条',
  check: ({ budget }) =>
    matchDuties(budget).flatMap(({ group, duty }): readonly Finding[] => {
      const printed = budget.项目支出.分组[group]?.名称;
      const other = budget.绩效指标.职责[duty]?.名称;
      if (printed === undefined || other === undefined || printed === other) return [];
      return [
        {
          place: atData('项目支出', '分组', group, '名称'),
          message: `正文中是“${printed}”，绩效表中是“${other}”，金额相同而名称不同`,
          related: [
            { message: `绩效表中是“${other}”`, place: atData('绩效指标', '职责', duty, '名称') },
          ],
        },
      ];
    }),
};
