import type { CodeTable } from '../diagnostic.js';

/** Faults of a list of 政府收支分类科目 (`subjects/<年度>/*.tsv`). */
export const subjectCodes = {
  SJ401: {
    title: '科目表的一行写得不对',
    explanation:
      '科目表每行是编码、名称、依据三项，中间用制表符隔开；功能分类的编码是 3、5、7 位（2 开头），经济分类的是 3、5 位（3 或 5 开头）；依据是表头说明过的字母，没有核对过的写“未核”。',
    remedy: '照同一个文件的其他行改。',
    example: { wrong: '2010301 行政运行', right: '2010301<制表符>行政运行<制表符>未核' },
  },
  SJ402: {
    title: '科目表的编码重复或次序不对',
    explanation: '科目表按编码从小到大排列，一个编码只有一行；重复的不知道以哪个名称为准。',
    remedy: '删去重复的行，或移到应在的地方。',
  },
  SJ403: {
    title: '科目表缺少上级科目',
    explanation: '款属于类，项属于款；上级科目不在表里，汇总到它时就没有名称。',
    remedy: '补上上级科目的一行，或改正编码。',
  },
} as const satisfies CodeTable;

export type SubjectCode = keyof typeof subjectCodes;
