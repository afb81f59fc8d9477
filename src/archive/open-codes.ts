import type { CodeTable } from '../diagnostic.js';

const ANOTHER_COPY = '从归档库的另一份副本恢复；gongkai verify 查清还有哪些地方损坏。';

/** What stands in the way of using an archive: it is damaged, or what was asked for is not in it. */
export const openCodes = {
  GD601: {
    title: '不是本程序能读的归档库',
    explanation: 'archive.json 说明归档库的格式；它损坏了，或这个归档库是更新的程序建的。',
    remedy: '核对文件夹；是更新的程序建的，用那个程序。',
  },
  GD602: {
    title: '归档库的日志断了',
    explanation: 'LOG.jsonl 每一行记着上一行的哈希；有一行被改过、删过或换过，链就断了，后面的都不可信。',
    remedy: ANOTHER_COPY,
  },
  GD603: {
    title: '修订版与日志记的不符',
    explanation: '日志记着每个修订版的 tagmanifest-sha256.txt 的哈希；现在的不是当时归档的那一个。',
    remedy: ANOTHER_COPY,
  },
  GD604: {
    title: '归档的文件被改过',
    explanation: '文件的 SHA-256 与归档时的清单不符。归档库里的文件不改；改过的不使用。',
    remedy: ANOTHER_COPY,
  },
  GD605: {
    title: '归档的文件写法不对',
    explanation: '修订版里的清单、bag-info.txt、model.json 或 published.yaml 不是本程序的写法。',
    remedy: ANOTHER_COPY,
  },
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

/** Damage that was met when an archive was used. */
export function damage(code: Extract<OpenCode, `GD${number}`>, message: string) {
  return { severity: 'error', code, message, hint: ANOTHER_COPY } as const;
}
