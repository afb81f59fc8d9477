import { listHeadings } from '../outline.js';
import { type Finding, inText, type Rule } from '../rule.js';

/** Catalogue 52: a heading that stands in a line of its own. */
export const headingEndMarks: Rule = {
  code: 'JG105',
  severity: 'warning',
  title: '标题末尾有标点',
  explanation: '独占一行的标题末尾不用句号、冒号等标点。有的标题带、有的不带，也使同级标题的体例不一。',
  remedy: '删去标题末尾的标点',
  example: { wrong: '总体目标：', right: '总体目标' },
  source: 'GB/T 15834-2011《标点符号用法》；公文标题的通例',
  check: ({ printed }) =>
    listHeadings(printed).flatMap(({ leaf }): readonly Finding[] => {
      const words = leaf.text.trimEnd();
      const [mark] = /[：:。；;，,、]$/.exec(words) ?? [];
      if (mark === undefined) return [];
      const place = inText(leaf, words.length - 1, words.length);
      return [{ place, message: `标题“${words.trim()}”末尾多了“${mark}”` }];
    }),
};
