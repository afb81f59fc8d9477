import { namesDuty } from '../goal-duties.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Shorter descriptions may occur anywhere by chance. */
const SHORTEST = 8;

/** Catalogue 53, 54: an activity under the wrong duty. */
export const misplacedActivities = defineRule({
  code: 'JG111',
  severity: 'error',
  title: '活动挂在了别的职责之下',
  explanation:
    '活动的内容描述，一字不差地写在另一项职责的绩效目标里，而它所在的职责是另一项。多半是制表时漏了上级的一行，或者把行排错了位置，金额和指标也会因此归错。',
  remedy: '把活动移到所属的职责之下，并重编序号',
  example: { wrong: '“档案人员培训”排在“开发区综合事务管理”之下', right: '“档案人员培训”排在“档案”之下' },
  source: '检查目录第 53、54 条',
  needs: ['绩效目标', '绩效指标'],
  check: ({ budget }) =>
    budget.绩效指标.职责.flatMap((duty, index) =>
      duty.活动.flatMap((activity, at): readonly Finding[] => {
        const words = plain(activity.内容描述);
        const goals = budget.绩效目标.职责分类绩效目标;
        const told = goals.filter(({ 目标 }) => words.length >= SHORTEST && plain(目标).includes(words));
        const [goal] = told;
        if (!goal || told.some(({ 名称 }) => namesDuty(名称, duty))) return [];
        return [
          {
            place: atData('绩效指标', '职责', index, '活动', at, '名称'),
            message: `活动“${activity.名称}”排在职责“${duty.名称}”之下，内容却写在“${goal.名称}”的绩效目标里`,
            related: [
              {
                message: `“${goal.名称}”的绩效目标`,
                place: atData('绩效目标', '职责分类绩效目标', goals.indexOf(goal), '目标'),
              },
            ],
          },
        ];
      }),
    ),
});

function plain(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '');
}
