import { findMatches } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/** Two marks of a pause side by side. ！！, ？！ and …… are used on purpose and left alone. */
const DOUBLED = /[，。；：、,;:]{2,}|[，。；：、][？！]|[？！][，。；：、]/gu;

export const doubledMarks = defineRule({
  code: 'WZ102',
  severity: 'error',
  title: '标点重复',
  explanation: '两个点号（，。；：、等）连在一起，必有一个是多的：或者键了两遍，或者改句子时旧的标点没有删。',
  remedy: '只留一个',
  example: { wrong: '加强管理，，提高效率。', right: '加强管理，提高效率。' },
  source: '《标点符号用法》（GB/T 15834—2011）点号',
  needs: [],
  *check({ printed }) {
    for (const { leaf, start, end, text } of findMatches(printed, DOUBLED)) {
      yield { place: inText(leaf, start, end), message: `标点连用：“${text}”` };
    }
  },
});
