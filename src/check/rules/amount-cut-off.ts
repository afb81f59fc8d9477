import { findMatches } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/** After an amount and a full stop, words that need the amount as their subject. */
const CUT = /(?<=\d万?元)。主要(?:为|是|用于)/gu;

export const amountCutOff = defineRule({
  code: 'WZ114',
  severity: 'warning',
  title: '金额与它的说明被句号断开',
  explanation:
    '“主要为……”“主要用于……”说明前面的金额，自己没有主语，不能独立成句。金额后面误用了句号，说明就落了空。',
  remedy: '把句号改成逗号',
  example: { wrong: '拟购置7万元。主要为计算机等。', right: '拟购置7万元，主要为计算机等。' },
  source: '《标点符号用法》（GB/T 15834—2011）句号：用于句子末尾',
  needs: [],
  *check({ printed }) {
    for (const { leaf, start, end, text } of findMatches(printed, CUT)) {
      const before = leaf.text.slice(Math.max(0, start - 6), start);
      yield { place: inText(leaf, start, end), message: `“${before}”和“${text.slice(1)}”被句号断开` };
    }
  },
});
