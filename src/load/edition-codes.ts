import type { CodeTable } from '../diagnostic.js';

/** What is wrong with the set of files that make an edition. */
export const editionCodes = {
  SJ301: {
    title: '缺少数据文件',
    explanation: '版式的 layout.yaml 在“数据”中列出它要印的文件，少一个就少一张表或一段文字。',
    remedy: '补上这个文件；文件名写错了的，改名。',
  },
  SJ302: {
    title: '多余的文件',
    explanation: '这个文件没有程序会读，写在里面的内容不会印出来；常是文件名写错了，或者是别的版式才印的。',
    remedy: '文件名写错了就改名，不需要就移走。',
  },
  SJ303: {
    title: '上年版不是上一年的',
    explanation: 'edition.yaml 的“上年版”所指的公开件，应当是本年度的前一年，上年的数从那里取。',
    remedy: '改成上一年公开件的文件夹名，或核对两处的“年度”。',
  },
} as const satisfies CodeTable;

export type EditionCode = keyof typeof editionCodes;
