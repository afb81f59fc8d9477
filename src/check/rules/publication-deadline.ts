import { atData, defineRule, type Finding } from '../rule.js';

const DAYS = 20;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Catalogue 81. */
export const publicationDeadline = defineRule({
  code: 'GK101',
  severity: 'error',
  title: '没有在批复后二十日内公开',
  explanation: `部门预算应当在本级财政部门批复后 ${DAYS} 日内向社会公开，也不会在批复之前公开。两个日期都知道时才比较。`,
  remedy: '核对批复日期和公开日期',
  example: {
    wrong: '批复 2019-01-20，公开 2019-02-28（39 日）',
    right: '批复 2019-01-20，公开 2019-02-08（19 日）',
  },
  source: '《预算法》第十四条：批复后二十日内向社会公开',
  needs: [],
  check: ({ budget: { 日期 } }): readonly Finding[] => {
    const { 批复日期, 公开日期 } = 日期;
    if (批复日期 === '未知' || 公开日期 === '未知') return [];
    const days = countDays(批复日期, 公开日期);
    if (days >= 0 && days <= DAYS) return [];
    const place = atData('日期', '公开日期');
    const related = [{ message: `批复日期${批复日期}`, place: atData('日期', '批复日期') }];
    const message =
      days < 0
        ? `公开日期${公开日期}早于批复日期${批复日期}`
        : `批复日期${批复日期}，公开日期${公开日期}，相隔${days}日，超过${DAYS}日`;
    return [{ place, message, related }];
  },
});

/** Days from one date to another; both are `2019-02-01`. */
function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY;
}
