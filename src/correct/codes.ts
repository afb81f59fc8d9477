import type { CodeTable, Diagnostic } from '../diagnostic.js';

/** What a correction refuses, and what is said of one. */
export const correctCodes = {
  GZ111: {
    title: '更正没有写明原因、审签人或日期',
    explanation: '更正要说明为什么改、谁同意的、哪一天，印在更正说明上，写进更正台账。',
    remedy: '写明 --reason、--approved-by 和 --date。',
    example: {
      wrong: 'gongkai correct data/甲/2019',
      right: 'gongkai correct data/甲/2019 --reason 支出合计录入有误 --approved-by 张某 --date 2019-03-15',
    },
  },
  GZ112: {
    title: '还有错误，不能更正',
    explanation: '更正以后的公开件也要没有错误：检查还报告没有放行的错误，就不能作为修订稿公开。',
    remedy: '照检查报告改完；原来公开时就有、这次不改的，记在 as-published.yaml。',
  },
  GZ113: {
    title: '没有可以比较的公开件',
    explanation: '更正要与已经公开的那一版比较；归档库里没有这个公开件，也没有用 --against 指定。',
    remedy: '先把已经公开的那一版归档（gongkai archive），再改数据；或用 --against 指定旧的数据文件夹。',
  },
  GZ114: {
    title: '更正台账与归档的不同',
    explanation:
      'corrections.yaml 只增不改：归档过的每一次更正都要原样在里面，归档库里没有的也不能在里面。它由程序写，不要手工改。',
    remedy: '从归档库取回这个文件（gongkai restore），放回数据文件夹。',
  },
  GZ115: {
    title: '没有要更正的',
    explanation: '现在的数据和模板印出来的，与已经公开的那一版没有不同。',
    remedy: '先改数据或 as-published.yaml；核对给的文件夹和比较的版本对不对。',
  },
  GZ116: {
    title: '更正期间又归档了一版',
    explanation:
      '正在生成更正文件时，另一个程序把同一个公开件归档了一版：比较的已经不是最新的。什么也没有写。',
    remedy: '再运行一次。',
  },
  GZ117: {
    title: '补齐了上次中断的更正',
    explanation: '上次更正在放好修订版之后、写完更正文件和台账之前中断。程序从归档库里的修订版把它们补齐了。',
    remedy: '不用做什么。',
  },
  GZ118: {
    title: '生成的是草稿',
    explanation:
      '归档库里有这个公开件，现在的数据、模板印出来的与归档的修订版不同。build 生成的只是草稿：公开过的要改，用 correct 更正，留下更正说明和记录。',
    remedy: '核对改动（gongkai diff）；要公开，用 gongkai correct。',
  },
  SC301: {
    title: '修订痕迹稿与两版不符',
    explanation: '修订痕迹稿全部接受应是新稿、全部拒绝应是旧稿；自检发现不是。没有写出文件。',
    remedy: '这是程序的缺陷，请把这条信息和数据一起报告给维护人员。',
  },
} as const satisfies CodeTable;

export type CorrectCode = keyof typeof correctCodes;

/** A finding of a correction that has no place in a file. */
export function correctFault(code: CorrectCode, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint };
}
