import { readTypedNumber } from '../numbering.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, inText } from '../rule.js';

export const numberWithoutMark = defineRule({
  code: 'WZ108',
  severity: 'warning',
  title: '序号后缺顿号',
  explanation:
    '同一份清单的其他各项序号后都有“、”或“.”，这一项的数字直接连着文字，会读成“12个”那样的数量。只有紧接在上一项后面的数字才算序号。',
  remedy: '在序号后补上“、”',
  example: { wrong: '12负责规范性文件审查', right: '12、负责规范性文件审查' },
  source: '《党政机关公文格式》（GB/T 9704—2012）7.3.3：结构层次序数“一、”“（一）”“1.”“（1）”',
  needs: [],
  *check({ printed }) {
    for (const [index, leaf] of printed.leaves.entries()) {
      const before = printed.leaves[index - 1];
      const written = before && leaf.block === before.block && readBareNumber(before, leaf);
      if (!written) continue;
      yield {
        place: inText(leaf, 0, written.length),
        message: `序号“${written}”后面没有“、”，其他各项都有`,
      };
    }
  },
});

/** The digits that this item starts with, if they count on from the number of the item before it. */
function readBareNumber(before: PrintedLeaf, { text, block }: PrintedLeaf): string | undefined {
  if (block.kind !== 'list') return undefined;
  const last = readTypedNumber(before.text);
  const digits = /^\d{1,3}(?=\p{Script=Han})/u.exec(text)?.[0];
  return digits !== undefined && last?.style === '1.' && Number(digits) === last.value + 1
    ? digits
    : undefined;
}
