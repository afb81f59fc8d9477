import { findMatches } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/**
 * A half-width mark after a Chinese character or mark, with the blank that it brings along. A point counts only at the
 * end of a sentence, a bracket only beside a Chinese character: `2.5`, `Word 2016`, `GB/T 9704` stay.
 */
const HALF_WIDTH = /(?<=[\p{Script=Han}”’》）〕])(?:[,;:?!)]|\.(?![\w.])) ?|\((?=\p{Script=Han})/gu;

export const halfWidthMarks = defineRule({
  code: 'WZ104',
  severity: 'warning',
  title: '中文里用了半角标点',
  explanation:
    '中文的逗号、分号、冒号、括号等用全角，占一个字的位置。同一份文件里半角、全角混用，排出来间距不一，查找也查不全。',
  remedy: '改用全角标点',
  example: { wrong: '路灯维护费:19万元', right: '路灯维护费：19万元' },
  source: '《标点符号用法》（GB/T 15834—2011）标点符号的位置和书写形式：各占一个字位置',
  needs: [],
  *check({ printed }) {
    for (const { leaf, start, end, text } of findMatches(printed, HALF_WIDTH)) {
      const mark = text.trim();
      const before = leaf.text.slice(Math.max(0, start - 4), start);
      yield {
        place: inText(leaf, start, end),
        message: `“${before}”后面的半角“${mark}”应为全角“${FULL_WIDTH[mark] ?? mark}”`,
      };
    }
  },
});
