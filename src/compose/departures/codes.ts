import type { CodeTable } from '../../diagnostic.js';

/** What is wrong with the departures of `as-published.yaml`. */
export const departureCodes = {
  KY101: {
    title: '偏离已失效',
    explanation:
      'as-published.yaml 记着“应为”什么，而数据和模板现在推出的已不是它：或者数据改错了，或者偏离该改了。',
    remedy: '核对现在的内容，再改写“应为”，或删去这一条。',
  },
  KY102: {
    title: '偏离不再需要',
    explanation: '“刊印”与“应为”相同，这一条不起作用。',
    remedy: '删去这一条。',
  },
  KY103: {
    title: '找不到偏离的位置',
    explanation: '“位置”所指的一节、数据、块或文字现在没有。',
    remedy: '照提示改“位置”，或删去这一条。',
  },
  KY104: {
    title: '偏离互相重叠',
    explanation: '两条偏离改动同一处文字，不知道以哪一条为准。',
    remedy: '合并成一条，或改写“应为”使两条各管各的文字。',
  },
  KY105: {
    title: '偏离的位置不唯一',
    explanation: '“应为”的文字在这一处不止一次，不知道改哪一次。',
    remedy: '把“应为”和“刊印”写长一些，只对上一次。',
  },
} as const satisfies CodeTable;
