import { groupBy } from '../group-by.js';
import type { PrintedLeaf, PrintedText } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

export const listEndMarks = defineRule({
  code: 'WZ110',
  severity: 'warning',
  title: '清单各项末尾的标点不一',
  explanation:
    '同一份清单各项的末尾用同一种标点：都用句号，或前面各项用分号、最后一项用句号，或都不用。以多数项的写法为准，报告与它不同的项。多数不明的不报告。',
  remedy: '改成与其他各项相同的标点',
  example: { wrong: '1、……；2、……。3、……；', right: '1、……；2、……；3、……。' },
  source: '《标点符号用法》（GB/T 15834—2011）句号、分号；《党政机关公文格式》（GB/T 9704—2012）',
  needs: [],
  *check({ printed }) {
    for (const items of listsOf(printed)) yield* compareEnds(items);
  },
});

function listsOf({ document, leaves }: PrintedText): readonly (readonly PrintedLeaf[])[] {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'list' ? [leaves.filter((leaf) => leaf.block === block)] : [],
  );
}

function compareEnds(items: readonly PrintedLeaf[]): readonly Finding[] {
  const ends = items.map((leaf) => ({ leaf, end: endMark(leaf) })).filter(({ end }) => end !== '：');
  const usual = [...groupBy(ends, ({ end }) => end).values()].find(
    (group) => group.length * 2 > ends.length,
  )?.[0]?.end;
  if (usual === undefined || ends.length < 3) return [];
  const last = ends[ends.length - 1];
  return ends
    .filter((item) => item.end !== usual && !(item === last && usual === '；' && item.end === '。'))
    .map(({ leaf, end }) => {
      const length = leaf.text.trimEnd().length;
      const message = `这一项${describe(end)}，其他各项多${describe(usual)}`;
      return { place: inText(leaf, length - 1, length), message };
    });
}

/** The mark at the end of an item; empty if it ends with a word. */
function endMark({ text }: PrintedLeaf): string {
  return /[。；，、：！？]$/u.exec(text.trimEnd())?.[0] ?? '';
}

function describe(end: string): string {
  return end === '' ? '末尾没有标点' : `以“${end}”结尾`;
}
