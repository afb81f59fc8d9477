import { type Match, matchLeaf } from '../find-matches.js';
import { groupBy } from '../group-by.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** 二是, 三是 … with the mark before it. */
const NEXT_ITEM = /[，、；。][二三四五六七八九十]{1,2}是/gu;

export const ordinalSeparators = defineRule({
  code: 'WZ112',
  severity: 'warning',
  title: '“一是”“二是”之间的标点不一',
  explanation:
    '“一是……；二是……；三是……”是并列的几项，项内用了逗号，各项之间就都用分号。中间有一处用逗号，这一项就并进了上一项。以多数处的标点为准。',
  remedy: '改成与其他各处相同的标点',
  example: { wrong: '一是……；二是……，三是……；四是……', right: '一是……；二是……；三是……；四是……' },
  source: '《标点符号用法》（GB/T 15834—2011）分号：用于并列的各项之间',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) yield* checkLeaf(leaf);
  },
});

function checkLeaf(leaf: PrintedLeaf): readonly Finding[] {
  const items = matchLeaf(leaf, NEXT_ITEM);
  const usual = [...groupBy(items, markOf).values()].find((group) => group.length * 2 > items.length)?.[0];
  if (!usual || !/一是/u.test(leaf.text)) return [];
  return items
    .filter((item) => markOf(item) !== markOf(usual))
    .map((item) => ({
      place: inText(leaf, item.start, item.end),
      message: `“${item.text.slice(1)}”前面是“${markOf(item)}”，其他各项前面是“${markOf(usual)}”`,
    }));
}

function markOf({ text }: Match): string {
  return text.slice(0, 1);
}
