import { namesDuty } from '../goal-duties.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 54, 55: the goals by duty and the duties of the table. */
export const unmatchedGoals = defineRule({
  code: 'JG110',
  severity: 'warning',
  title: '职责分类绩效目标与绩效表的职责对不上',
  explanation:
    '“职责分类绩效目标”应当和绩效表中的职责一一对应。有目标而表中没有这项职责，或者表中有职责而没有写目标，都说明两处取自不同的底稿。名称相同、是简称，或者是职责所属部分的名称，都算对得上。',
  remedy: '补上缺少的目标或职责，或者统一两处的名称',
  example: { wrong: '目标中有“金融管理”，表中没有这项职责', right: '目标和表中的职责逐项相同' },
  source: '《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号）；检查目录第 54、55 条',
  needs: ['绩效目标', '绩效指标'],
  check: ({ budget }) => {
    const duties = budget.绩效指标.职责;
    const goals = budget.绩效目标.职责分类绩效目标;
    const pairs = goals.flatMap((goal) =>
      duties.flatMap((duty) => (namesDuty(goal.名称, duty) ? [{ goal, duty }] : [])),
    );
    const lackDuty = goals.flatMap((goal, index): readonly Finding[] => {
      if (pairs.some((pair) => pair.goal === goal)) return [];
      const place = atData('绩效目标', '职责分类绩效目标', index, '名称');
      return [{ place, message: `有“${goal.名称}”的绩效目标，绩效表中没有这项职责` }];
    });
    const lackGoal = duties.flatMap((duty, index): readonly Finding[] => {
      if (pairs.some((pair) => pair.duty === duty)) return [];
      const place = atData('绩效指标', '职责', index, '名称');
      return [{ place, message: `绩效表中有职责“${duty.名称}”，职责分类绩效目标中没有它` }];
    });
    return [...lackDuty, ...lackGoal];
  },
});
