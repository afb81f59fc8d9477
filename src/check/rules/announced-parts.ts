import { type Entry, listHeadings, wordsOf } from '../outline.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** As much of a part's name as its heading must have: 支出预算, 支出情况. */
const KEY = 2;

/** Catalogue 39, 52: the parts that a heading enumerates. */
export const announcedParts = defineRule({
  code: 'JG106',
  severity: 'warning',
  title: '标题列出的内容没有自己的标题',
  explanation:
    '一节的标题用顿号列出了几部分内容，其中有的在下面有自己的小标题，有的没有，混在正文的一句话里。读者按标题找不到它。',
  remedy: '给这一部分单独加上小标题',
  example: {
    wrong: '一、部门职责、机构设置等基本情况　部门职责　……机构设置如下：……',
    right: '一、部门职责、机构设置等基本情况　部门职责　……　机构设置　……',
  },
  source: 'GB/T 9704-2012 第 7.3.3 条；公文标题与内容相符的通例',
  needs: [],
  check: ({ printed }) => {
    const headings = listHeadings(printed);
    return headings.flatMap((entry) => {
      const parts = splitParts(wordsOf(entry));
      const children = headings.filter(({ parent }) => parent === entry).map(wordsOf);
      const missing = parts.filter((part) => !children.some((words) => words.includes(part.slice(0, KEY))));
      return parts.length > missing.length ? missing.map((part) => report(entry, part)) : [];
    });
  },
});

function splitParts(words: string): readonly string[] {
  const parts = words.replace(/(等.*|的?(基本)?情况)$/, '').split(/[、和及]/);
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

function report({ leaf }: Entry, part: string): Finding {
  const start = leaf.text.indexOf(part);
  return {
    place: inText(leaf, start, start + part.length),
    message: `这一节的标题列出了“${part}”，下面却没有“${part}”的小标题`,
  };
}
