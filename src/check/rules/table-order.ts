import { REQUIRED_TABLES } from '../lexicon/required-parts.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { readTableNumber } from '../table-number.js';

/** Catalogue 48. */
export const tableOrder = defineRule({
  code: 'JG128',
  severity: 'error',
  title: '报表重复，或先后、表号不对',
  explanation:
    '每张报表只印一次；四张总表依次是收支总表、收入总表、支出总表、财政拨款收支总表；印了表号的，表号从小到大，不重复。其余各表的先后各地不同，只看表号。',
  remedy: '删去重复的表，调整先后，或改正数据中的“表号”',
  example: { wrong: '公开表1、公开表3、公开表2', right: '公开表1、公开表2、公开表3' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）报表样式；检查目录第 48 条',
  needs: [],
  check: ({ printed }) => {
    const captions = printed.leaves.filter(({ part }) => part === 'caption');
    return [...findRepeated(captions), ...findMisplaced(captions), ...findMisnumbered(captions)];
  },
});

function plain({ text }: PrintedLeaf): string {
  return text.replace(/\s/g, '');
}

function findRepeated(captions: readonly PrintedLeaf[]): readonly Finding[] {
  return captions.flatMap((leaf, index): readonly Finding[] => {
    const first = captions.slice(0, index).find((other) => plain(other) === plain(leaf));
    if (!first || plain(leaf) === '') return [];
    const related = [{ message: '前面在这里', place: inText(first) }];
    return [{ place: inText(leaf), message: `“${leaf.text.trim()}”前面已经印过`, related }];
  });
}

/** The order of the other tables differs from place to place. */
const OVERVIEWS = REQUIRED_TABLES.slice(0, 4);

function findMisplaced(captions: readonly PrintedLeaf[]): readonly Finding[] {
  const found = captions.flatMap((leaf) => {
    const rank = OVERVIEWS.findIndex(({ shows }) => shows.test(plain(leaf)));
    return rank === -1 ? [] : [{ leaf, rank }];
  });
  return found.flatMap(({ leaf, rank }, index): readonly Finding[] => {
    const before = found[index - 1];
    if (!before || before.rank <= rank) return [];
    const message = `${OVERVIEWS[rank]?.name ?? ''}印在${OVERVIEWS[before.rank]?.name ?? ''}之后`;
    return [{ place: inText(leaf), message }];
  });
}

function findMisnumbered(captions: readonly PrintedLeaf[]): readonly Finding[] {
  const numbered = captions.flatMap((leaf) => {
    const number = readTableNumber(leaf.text);
    return number ? [{ leaf, number }] : [];
  });
  return numbered.flatMap(({ leaf, number }, index): readonly Finding[] => {
    const before = numbered[index - 1];
    if (!before || compareNumbers(before.number.steps, number.steps) < 0) return [];
    const place = inText(leaf, number.start, number.end);
    return [{ place, message: `表号“${number.text}”印在“${before.number.text}”之后` }];
  });
}

/** 3 before 3-1 before 4. */
function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
