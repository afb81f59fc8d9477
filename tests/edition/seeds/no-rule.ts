import type { Unanswered } from './write-page.js';

/** What of the catalogue no rule answers, with the reason. */
export const noRule: readonly Unanswered[] = [
  {
    number: '26 的后一半（采购货物、服务不大于相应的经济分类）',
    reason:
      '只有基本支出按经济分类公开，项目支出没有；采购多由项目支出安排，没有可比的数。总额不大于支出合计由 KJ224 检查。',
  },
];
