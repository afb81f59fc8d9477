import { findMatches } from '../find-matches.js';
import { repeatableWords } from '../lexicon/repeatable-words.js';
import { defineRule, inText } from '../rule.js';

/** A word of two to six characters, and the same again at once. 一步一步 and 一个一个 are proper. */
const DOUBLED = /(?!一)([\p{Script=Han}]{2,6})\1/gu;

/** Four of one character, 〇〇〇〇, are no word. */
const ONE_CHARACTER = /^(.)\1+$/u;

export const doubledWords = defineRule({
  code: 'WZ203',
  severity: 'error',
  title: '词语重复',
  explanation:
    '同一个词紧接着又写了一遍，多半是删改后留下的。“一步一步”这样的重叠和“职工代表代表职工”这样相邻的两个词不算。',
  remedy: '删去重复的一个',
  example: { wrong: '加强日常管理管理工作', right: '加强日常管理工作' },
  source: '《党政机关公文处理工作条例》（中办发〔2012〕14号）：文字精练，用词规范',
  needs: [],
  *check({ printed }) {
    for (const { leaf, start, end, text } of findMatches(printed, DOUBLED)) {
      if (ONE_CHARACTER.test(text) || repeatableWords.has(text.slice(0, text.length / 2))) continue;
      yield { place: inText(leaf, start, end), message: `词语重复：“${text}”` };
    }
  },
});
