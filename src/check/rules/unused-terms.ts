import { isShortOf } from '../goal-duties.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { leavesOutsideTerms, plainTerm } from '../terms-chapter.js';

/** Catalogue 59: every term explained is used. */
export const unusedTerms = defineRule({
  code: 'JG118',
  severity: 'warning',
  title: '解释了没有用到的名词',
  explanation:
    '名词解释只解释本文用到的名词，名称也要和正文一致。解释了而正文里没有的，多半是从范本里照搬的，或者两处写法不同。',
  remedy: '删去没有用到的名词，或者把名称改得与正文一致',
  example: { wrong: '解释“机关运行费”，正文是“机关运行经费”', right: '解释“机关运行经费”' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：对专业性较强的名词进行解释',
  needs: ['名词解释'],
  check: ({ budget, printed }) => {
    const text = leavesOutsideTerms(printed)
      .map((leaf) => plainTerm(leaf.text))
      .join('\n');
    return budget.名词解释.名词.flatMap(({ 名称 }, index): readonly Finding[] => {
      const term = plainTerm(名称);
      if (text.includes(term)) return [];
      const variant = findVariant(term, text);
      const used = variant === undefined ? '' : `；正文中的是“${variant}”`;
      const place = atData('名词解释', '名词', index, '名称');
      return [{ place, message: `解释了“${名称}”，正文中没有用到${used}` }];
    });
  },
});

/** Words of the text that have the term's beginning and end and differ by one or two characters in between. */
function findVariant(term: string, text: string): string | undefined {
  const [head, tail] = [term.slice(0, 4), term.slice(-1)];
  for (let from = text.indexOf(head); from !== -1; from = text.indexOf(head, from + 1)) {
    for (let length = Math.max(5, term.length - 2); length <= term.length + 2; length += 1) {
      const words = text.slice(from, from + length);
      const near = isShortOf(words, term) || isShortOf(term, words);
      if (words.length === length && words.endsWith(tail) && near && /^\p{Script=Han}+$/u.test(words)) {
        return words;
      }
    }
  }
  return undefined;
}
