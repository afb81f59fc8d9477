import type { Budget } from '../../budget/budget.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Shorter names are too much like each other: 水费, 电费. */
const SHORTEST = 6;

/** Catalogue 55, 59: an item's name inside an explanation. */
export const termWording = defineRule({
  code: 'JG120',
  severity: 'warning',
  title: '名词解释里的项目名称与正文不同',
  explanation:
    '解释中提到的收入、费用项目，名称应当与数据中的项目名称一字不差。这里找的是只差一个字的（多、少或错一个字）。',
  remedy: '改成正文的名称',
  example: { wrong: '公务用车购置及运维费', right: '公务用车购置及运行费' },
  source: '检查目录第 55、59 条',
  needs: ['名词解释'],
  check: ({ budget }) => {
    const names = listItemNames(budget).filter((name) => name.length >= SHORTEST);
    return budget.名词解释.名词.flatMap(({ 解释 }, index) =>
      names.flatMap((name): readonly Finding[] => {
        const variant = findVariant(name, 解释, names);
        const place = atData('名词解释', '名词', index, '解释');
        return variant === undefined
          ? []
          : [{ place, message: `解释中是“${variant}”，正文和数据中是“${name}”` }];
      }),
    );
  },
});

function listItemNames({ 收入, 三公经费, 机关运行经费 }: Budget): readonly string[] {
  return [
    ...(收入?.来源 ?? []).map(({ 名称 }) => 名称),
    ...Object.keys(三公经费 ?? {}).filter((key) => key.endsWith('费')),
    ...Object.keys(三公经费?.公务用车购置及运行费 ?? {}).filter((key) => key.endsWith('费')),
    ...(机关运行经费?.明细 ?? []).map(({ 名称 }) => 名称),
  ];
}

function findVariant(name: string, text: string, names: readonly string[]): string | undefined {
  const [head, tail] = [name.slice(0, 4), name.slice(-1)];
  for (let from = text.indexOf(head); from !== -1; from = text.indexOf(head, from + 1)) {
    if (names.some((other) => text.startsWith(other, from))) continue;
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      const words = text.slice(from, from + length);
      if (words.endsWith(tail) && /^[\p{Script=Han}（）]+$/u.test(words) && differByOne(words, name))
        return words;
    }
  }
  return undefined;
}

/** True if one character was changed, left out or put in. */
function differByOne(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - same && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - same - end === 1;
}
