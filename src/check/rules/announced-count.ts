import { type Announcement, announceList, announceOrdinals } from '../announced-items.js';
import type { PrintedLeaf, PrintedText } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 39. */
export const announcedCount = defineRule({
  code: 'KJ309',
  severity: 'warning',
  title: '说的项数与列出的不等',
  explanation:
    '正文说“包括4家单位：”“三个原因：一是……”，后面列出的就应是这么多项。漏列、多列或改了一处没改另一处，都会不等。',
  remedy: '补上漏列的项，或改正项数',
  example: { wrong: '包括5家单位：（列出 4 家）', right: '包括4家单位：（列出 4 家）' },
  source: '同一事实前后一致；《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容真实、准确',
  needs: [],
  check: ({ printed }) =>
    printed.leaves.flatMap((leaf) => [...compareList(printed, leaf), ...compareOrdinals(leaf)]),
});

function compareList(printed: PrintedText, leaf: PrintedLeaf): readonly Finding[] {
  const announced = announceList(leaf.text);
  const next = printed.leaves[leaf.index + 1];
  if (!announced || next?.block.kind !== 'list' || next.section !== leaf.section) return [];
  return compareCount(leaf, announced, next.block.items.length);
}

function compareOrdinals(leaf: PrintedLeaf): readonly Finding[] {
  const announced = announceOrdinals(leaf.text);
  return announced ? compareCount(leaf, announced, announced.found) : [];
}

function compareCount(
  leaf: PrintedLeaf,
  { count, start, end }: Announcement,
  found: number,
): readonly Finding[] {
  if (count === found) return [];
  return [{ place: inText(leaf, start, end), message: `这里说有 ${count} 项，后面列出 ${found} 项` }];
}
