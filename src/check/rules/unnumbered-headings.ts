import { type Entry, groupSiblings, listHeadings, wordsOf } from '../outline.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 52: one style for a level, also over chapters. */
export const unnumberedHeadings = defineRule({
  code: 'JG104',
  severity: 'warning',
  title: '同级标题有的编号、有的不编',
  explanation:
    '同一级标题在全文中应当用同一种体例。有的节里编了序号，有的节里一个也没有编，读者看不出这些标题是不是同一级。一节之内缺号由 JG101 指出。',
  remedy: '给这一节的标题也编上序号，或者全文这一级都不编',
  example: {
    wrong: '一、……　部门职责／二、……　1、收入说明',
    right: '一、……　1、部门职责／二、……　1、收入说明',
  },
  source: 'GB/T 9704-2012 第 7.3.3 条（结构层次序数）',
  needs: [],
  check: ({ printed }) => {
    const groups = groupSiblings(listHeadings(printed));
    return groups.flatMap((group) => {
      const numbered = groups.find(
        (other) => other[0]?.level === group[0]?.level && other.some(({ number }) => number),
      );
      const example = numbered?.find(({ number }) => number);
      return example && !group.some(({ number }) => number)
        ? group.map((entry) => report(entry, example))
        : [];
    });
  },
});

function report(entry: Entry, example: Entry): Finding {
  return {
    place: inText(entry.leaf),
    message: `标题“${wordsOf(entry)}”没有序号，而同级的“${example.leaf.text.trim()}”有序号`,
    related: [{ message: '同级的标题在这里', place: inText(example.leaf) }],
  };
}
