import type { CodeTable } from '../diagnostic.js';

/** What is wrong with the set of files that make an edition. */
export const editionCodes = {
  SJ301: '缺少数据文件',
  SJ302: '多余的文件',
} as const satisfies CodeTable;

export type EditionCode = keyof typeof editionCodes;
