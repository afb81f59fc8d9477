import { findMatches } from '../find-matches.js';
import { knownSlips as lexicon } from '../lexicon/known-slips.js';
import { defineRule, inText } from '../rule.js';

export const knownSlips = defineRule({
  code: 'WZ201',
  severity: 'error',
  title: '错别字',
  explanation:
    '公文中常见的错别字，逐条列在 src/check/lexicon/known-slips.ts，各有出处。只列在任何上下文中都错的写法：请求原谅的“包涵”、“报名截止时间”不会报告。',
  remedy: '照消息中给出的写法改正',
  example: { wrong: '政府与公司签定的协议', right: '政府与公司签订的协议' },
  source: '《现代汉语词典》；《党政机关公文处理工作条例》（中办发〔2012〕14号）：用词准确，文字规范',
  needs: [],
  *check({ printed }) {
    for (const { pattern, right } of lexicon) {
      for (const { leaf, start, end, text } of findMatches(printed, pattern)) {
        yield { place: inText(leaf, start, end), message: `“${text}”应为“${right}”` };
      }
    }
  },
});
