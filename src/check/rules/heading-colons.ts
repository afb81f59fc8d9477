import { listHeadings } from '../outline.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 52: a heading that stands in a line of its own. */
export const headingColons = defineRule({
  code: 'JG105',
  severity: 'warning',
  title: '标题末尾有冒号',
  explanation:
    '独占一行的标题末尾不用冒号。有的标题带、有的不带，也使同级标题的体例不一。句号等其他标点由 WZ113 指出。',
  remedy: '删去标题末尾的冒号',
  example: { wrong: '总体目标：', right: '总体目标' },
  source: '公文通例：单独成行的标题末尾不用点号',
  needs: [],
  check: ({ printed }) =>
    listHeadings(printed).flatMap(({ leaf }): readonly Finding[] => {
      const words = leaf.text.trimEnd();
      if (!/[：:]$/.test(words)) return [];
      const place = inText(leaf, words.length - 1, words.length);
      return [{ place, message: `标题“${words.trim()}”末尾多了冒号` }];
    }),
});
