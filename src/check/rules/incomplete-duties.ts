import type { DataFiles } from '../../budget/budget.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Output, outcome, satisfaction: one of each. */
const FEWEST_INDICATORS = 3;

/** Catalogue 54, 71. */
export const incompleteDuties = defineRule({
  code: 'JG107',
  severity: 'warning',
  title: '职责没有活动，或活动的目标、指标不全',
  explanation: `每项职责应当有工作活动，每项活动应当有绩效目标，并从产出、效益、满意度三方面各有绩效指标，即至少 ${FEWEST_INDICATORS} 个。没有目标和指标的活动，年终无从评价。`,
  remedy: '补上活动、绩效目标或绩效指标；确实没有的，说明由基本支出保障',
  example: {
    wrong: '活动“法制宣传”：绩效目标空着，没有指标',
    right: '活动“法制宣传”：有目标，有产出、效益、满意度指标',
  },
  source: '《中共中央 国务院关于全面实施预算绩效管理的意见》（中发〔2018〕34号）',
  needs: ['绩效指标'],
  check: ({ budget }) =>
    budget.绩效指标.职责.flatMap((duty, index): readonly Finding[] =>
      duty.活动.length === 0
        ? [{ place: atData('绩效指标', '职责', index, '名称'), message: `职责“${duty.名称}”没有工作活动` }]
        : duty.活动.flatMap((activity, at) => checkActivity(activity, index, at)),
    ),
});

type Activity = DataFiles['绩效指标']['职责'][number]['活动'][number];

function checkActivity(activity: Activity, duty: number, index: number): readonly Finding[] {
  const lacks = [
    ...(activity.绩效目标.trim() === '' ? ['绩效目标'] : []),
    ...(activity.绩效指标.length === 0 ? ['绩效指标'] : []),
  ];
  const place = atData('绩效指标', '职责', duty, '活动', index, '名称');
  if (lacks.length > 0) return [{ place, message: `活动“${activity.名称}”没有${lacks.join('，也没有')}` }];
  const count = activity.绩效指标.length;
  if (count >= FEWEST_INDICATORS) return [];
  const message = `活动“${activity.名称}”只有${count}个绩效指标，至少应有${FEWEST_INDICATORS}个`;
  return [{ place, message }];
}
