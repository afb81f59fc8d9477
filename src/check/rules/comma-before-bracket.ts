import { findMatches } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/** A bracket that holds a number opens an item, `：（1）…；（2）…`, and may follow a mark. */
const COMMA_BEFORE = /[，、](?=[（(](?!(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]))/gu;

export const commaBeforeBracket = defineRule({
  code: 'WZ103',
  severity: 'warning',
  title: '括号前多了逗号',
  explanation: '句内括号解释它前面的词语，紧贴着那个词语，停顿放在括号后面。括号前后都有逗号，就断了两次。',
  remedy: '删去括号前的标点',
  example: {
    wrong: '运行费30万元，（其中购置费0万元），接待费26.4万元',
    right: '运行费30万元（其中购置费0万元），接待费26.4万元',
  },
  source: '《标点符号用法》（GB/T 15834—2011）附录 A：句内括号紧接被注释的词语',
  needs: [],
  *check({ printed }) {
    for (const { leaf, start, end, text } of findMatches(printed, COMMA_BEFORE)) {
      const around = leaf.text.slice(Math.max(0, start - 6), end + 8);
      yield { place: inText(leaf, start, end + 1), message: `括号前多了“${text}”：“${around}”` };
    }
  },
});
