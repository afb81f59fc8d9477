import { findMatches } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/**
 * 的的 save in 的的确确, and any character three times over. Other pairs may meet where two words do: 为了|了解,
 * 以及|及时, 随着|着力.
 */
const DOUBLED = /(?<!的)的的(?!确)|(\p{Script=Han})\1{2,}/gu;

export const doubledCharacters = defineRule({
  code: 'WZ204',
  severity: 'error',
  title: '字重复',
  explanation: '同一个字键了两遍。只报告“的的”和连写三遍的字：别的两个相同的字可能分属两个词，如“为了了解”。',
  remedy: '删去多的字',
  example: { wrong: '民族宗教方面的的问题', right: '民族宗教方面的问题' },
  source: '《党政机关公文处理工作条例》（中办发〔2012〕14号）：文字规范',
  needs: [],
  *check({ printed }) {
    for (const { leaf, start, end, text } of findMatches(printed, DOUBLED)) {
      yield { place: inText(leaf, start, end), message: `字重复：“${text}”` };
    }
  },
});
