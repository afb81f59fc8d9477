import { matchLeaf } from '../find-matches.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, inText } from '../rule.js';

/** A new line after a character that ends nothing. */
const BREAK = /\p{Script=Han}[，、]?\n(?=\p{Script=Han})/gu;

export const sentenceBroken = defineRule({
  code: 'WZ109',
  severity: 'warning',
  title: '一句话断成两段',
  explanation:
    '段落在一句话中间换了行：上一行没有说完，句号在下一行。多半是复制时带进了换行。标题和表格里的换行不算。',
  remedy: '删去换行，把两段接起来',
  example: { wrong: '力求重点↵工作出精品。', right: '力求重点工作出精品。' },
  source: '《标点符号用法》（GB/T 15834—2011）句号：用于句子末尾',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      if (leaf.block.kind === 'heading' || leaf.block.kind === 'table') continue;
      for (const { start, end } of matchLeaf(leaf, BREAK)) {
        if (!isSentenceAround(leaf, end - 1)) continue;
        const before = leaf.text.slice(Math.max(0, start - 3), end - 1);
        const after = leaf.text.slice(end, end + 5);
        yield {
          place: inText(leaf, start, end + 1),
          message: `一句话断成两段：“${before}”之后另起了“${after}”`,
        };
      }
    }
  },
});

/** Lines of an address or a signature end without marks, too: only prose goes on to a full stop. */
function isSentenceAround({ text }: PrintedLeaf, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /[，、；：]/u.test(before) && /[。；]/u.test(text.slice(at));
}
