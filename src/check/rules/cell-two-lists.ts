import { listItemMarks } from '../item-marks.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

export const cellTwoLists = defineRule({
  code: 'JX204',
  severity: 'error',
  title: '一格里有两份清单',
  explanation:
    '一格里的序号数到一半又从 1 开始，中间没有分标题，是两份清单拼在了一起：读者分不清哪些是职责、哪些是项目，引用“第②项”也有两个。',
  remedy: '分成两格，或给每份清单加上分标题并接着编号',
  example: { wrong: '①规划编制②运营推广①装修工程②软件建设', right: '①规划编制②运营推广③装修工程④软件建设' },
  source: '《党政机关公文格式》（GB/T 9704—2012）7.3.3：结构层次序数依次编排',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      if (leaf.block.kind === 'table') yield* findRestarts(leaf);
    }
  },
});

/** A list may begin anew only after a line that stands above it: without a number, or with one of another style. */
function findRestarts(leaf: PrintedLeaf): readonly Finding[] {
  const marks = listItemMarks(leaf.text);
  return marks.flatMap((mark, index): readonly Finding[] => {
    const before = marks[index - 1];
    if (!mark || !before || mark.style !== before.style || mark.value !== 1) return [];
    const place = inText(leaf, mark.start, mark.start + mark.written.length);
    return [{ place, message: `序号数到“${before.written}”又从“${mark.written}”开始，这一格里有两份清单` }];
  });
}
