import type { CodeTable } from '../diagnostic.js';

/** What is wrong with data that was kept to be compared. */
export const compareCodes = {
  SJ501: {
    title: '数据模型读不懂',
    explanation:
      '归档的 model.json 记着当年的全部数据，由程序写成、由程序读回。这个文件的内容不是程序写的样子：被改过，或者是更新的程序写的。',
    remedy: '从归档的另一份复制件取回；由更新的程序写的，用那个程序读。',
  },
} as const satisfies CodeTable;

export type CompareCode = keyof typeof compareCodes;
