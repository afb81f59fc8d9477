import { type NumberStyle, writeNumber } from '../numbering.js';
import { type Entry, groupSiblings, listHeadings } from '../outline.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Headings that stand beside the numbered ones without a number of their own. */
const OUTSIDE = /^\s*(目\s*录|附\s*[件表录]|前\s*言)/;

/** Catalogue 52. */
export const headingNumbers = defineRule({
  code: 'JG101',
  severity: 'error',
  title: '标题序号中断',
  explanation:
    '同一上级之下的标题，只要有一个编了序号，就应当从一起逐个编下去，不缺、不重、不换写法。序号一断，读者会以为少印了一节，目录和引用也对不上。',
  remedy: '补上或改正序号，使同级标题从一起连续',
  example: { wrong: '六、……／国有资产信息／八、……', right: '六、……／七、国有资产信息／八、……' },
  source: 'GB/T 9704-2012 第 7.3.3 条（结构层次序数）',
  needs: [],
  check: ({ printed }) => groupSiblings(listHeadings(printed)).flatMap(checkSiblings),
});

function checkSiblings(group: readonly Entry[]): readonly Finding[] {
  const style = group.find(({ number }) => number)?.number?.style;
  if (style === undefined) return [];
  let expected = 1;
  return group.flatMap((entry): readonly Finding[] => {
    if (!entry.number && OUTSIDE.test(entry.leaf.text)) return [];
    const found = checkEntry(entry, style, expected);
    expected = (entry.number?.value ?? expected) + 1;
    return found;
  });
}

function checkEntry({ leaf, number }: Entry, style: NumberStyle, expected: number): readonly Finding[] {
  const due = writeNumber(style, expected);
  const words = leaf.text.trim().replace(/\s/g, '');
  if (!number) return [{ place: inText(leaf), message: `标题“${words}”没有序号，按先后应为“${due}”` }];
  if (number.style === style && number.value === expected) return [];
  const fault = number.style === style ? `按先后应为“${due}”` : `与同级标题的写法不同，应为“${due}”`;
  return [
    {
      place: inText(leaf, number.start, number.end),
      message: `标题的序号是“${number.written}”，${fault}`,
    },
  ];
}
