import type { CodeTable } from '../diagnostic.js';

/** What the checks say of `as-published.yaml`; the rules bring their own titles. */
export const checkCodes = {
  KY106: {
    title: '已知的毛病已经没有了，或变了',
    explanation:
      'as-published.yaml 放行的毛病，检查时没有再出现：已经改好，或位置写得不对；也可能还有，但报告的已不是放行时的话，如数变了，那就不放行。',
    remedy: '改好了的，删去这一条；没有改的，改正“位置”；报告变了而确实也要照印的，核对后改写“报告”。',
  },
  KY107: {
    title: '放行了没有的规则',
    explanation: 'as-published.yaml 写的规则代码不存在，多半是写错了。',
    remedy: '改正代码；代码见 docs/diagnostics.md。',
  },
} as const satisfies CodeTable;
