import { listActivities, listDuties } from '../indicator-rows.js';
import { atData, defineRule, type Finding, type Place } from '../rule.js';

export const goalCopiesDescription = defineRule({
  code: 'JX201',
  severity: 'warning',
  title: '绩效目标照抄内容描述',
  explanation:
    '内容描述说做什么，绩效目标说要达到什么结果。目标与描述全文相同，或就是描述中的一项，等于没有写目标，也就无从评价。',
  remedy: '把绩效目标改成预期的产出和效果',
  example: { wrong: '描述“项目运营及推广”，目标“项目运营及推广”', right: '目标“全年接待游客20万人次”' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应反映预期产出、预期效果',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { duty, path } of listDuties(budget)) yield* compare(duty, atData(...path, '绩效目标'));
    for (const { activity, path } of listActivities(budget)) {
      yield* compare(activity, atData(...path, '绩效目标'));
    }
  },
});

type Described = { readonly 名称: string; readonly 内容描述: string; readonly 绩效目标: string };

function compare({ 名称, 内容描述, 绩效目标 }: Described, place: Place): readonly Finding[] {
  const goal = plain(绩效目标);
  if (goal === '') return [];
  if (goal === plain(内容描述)) return [{ place, message: `“${名称}”的绩效目标与内容描述完全相同` }];
  const items = 内容描述.split('\n').map(plain);
  if (!items.includes(goal)) return [];
  return [{ place, message: `“${名称}”的绩效目标就是内容描述中的一项：“${goal}”` }];
}

/** Without the number of an item, blanks and the mark at its end. */
function plain(text: string): string {
  return text
    .replace(/\s/gu, '')
    .replace(/^(?:[①-⑳]|[（(]\d{1,2}[）)]|\d{1,2}[、．])/u, '')
    .replace(/[。；，]$/u, '');
}
