import type { CodeTable } from '../diagnostic.js';

/** What stands in the way of using an archive that is whole, or of taking a publication into it. */
export const openCodes = {
  GZ601: {
    title: '文件夹里有没列出的文件',
    explanation: 'published.yaml 的“文件”列出公开的全部文件；旁边还有别的，可能是漏列的。',
    remedy: '是公开的文件就列上；不是就移走。',
  },
  YF122: {
    title: '不是归档库',
    explanation: '--archive 给出的文件夹不存在，或里面没有 archive.json。',
    remedy: '核对路径；归档库由 gongkai archive 建立。',
  },
  YF123: {
    title: '公开件的写法不对',
    explanation:
      '归档库里的公开件写成“部门/年度”，部门和年度是数据文件夹的名称；某个修订版在后面加 @r 和号数。',
    remedy: '照样子写。',
    example: { wrong: '甲局-2023-r2', right: '甲局/2023@r2' },
  },
  YF124: {
    title: '归档库里没有这个公开件',
    explanation: '归档库里没有这个部门、年度或修订版，多半是写错了。',
    remedy: '照提示改；归档库里有什么，看 gongkai catalog 生成的目录。',
  },
  YF125: {
    title: '这个公开件没有数据',
    explanation: '它不是用本程序生成的，归档库里只有公开的文件，没有可以照着建立新年度的数据。',
    remedy: '照另一个公开件建立，如相近的部门的。',
  },
} as const satisfies CodeTable;

export type OpenCode = keyof typeof openCodes;
