import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Shorter paragraphs may well be the same, e.g. 无其他需说明的事项。 */
const SHORTEST = 40;

/** Catalogue 61. */
export const repeatedParagraphs = defineRule({
  code: 'JG116',
  severity: 'warning',
  title: '整段文字重复',
  explanation: `正文中有 ${SHORTEST} 字以上的一段与前面的一段完全相同（不算冒号前的引语和空白），多半是粘贴了两次。表格中的文字不在此列。`,
  remedy: '删去其中一段',
  example: { wrong: '保障措施：一是……／保障措施　一是……（同样的话）', right: '保障措施　一是……' },
  source: '检查目录第 61 条',
  needs: [],
  check: ({ printed }) => {
    const seen = new Map<string, PrintedLeaf>();
    return printed.leaves.flatMap((leaf): readonly Finding[] => {
      if (leaf.part !== 'whole') return [];
      const words = stripLeadIn(leaf.text);
      if (words.length < SHORTEST) return [];
      const first = seen.get(words);
      if (!first) {
        seen.set(words, leaf);
        return [];
      }
      const place = inText(leaf);
      const message = `这一段有${words.length}个字与前面的一段完全相同`;
      return [{ place, message, related: [{ message: '前面的一段在这里', place: inText(first) }] }];
    });
  },
});

/** The words after a short lead-in such as `保障措施：`. */
function stripLeadIn(text: string): string {
  return text.replace(/\s/g, '').replace(/^[^：。；，]{1,30}：/, '');
}
