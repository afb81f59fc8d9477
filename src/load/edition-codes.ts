import type { CodeTable } from '../diagnostic.js';

/** What is wrong with the set of files that make an edition. */
export const editionCodes = {
  SJ301: {
    title: '缺少数据文件',
    explanation: '一个公开件由固定的几个文件组成，少一个就少一张表或一段文字。',
    remedy: '补上这个文件；文件名写错了的，改名。',
  },
  SJ302: {
    title: '多余的文件',
    explanation: '这个文件没有程序会读，写在里面的内容不会印出来；常是文件名写错了。',
    remedy: '文件名写错了就改名，不需要就移走。',
  },
} as const satisfies CodeTable;

export type EditionCode = keyof typeof editionCodes;
