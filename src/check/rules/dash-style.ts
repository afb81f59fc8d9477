import { matchLeaf } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/** Two or three hyphens in a row; more of them draw a line. */
const HYPHEN_DASH = /(?<![-\w])-{2,3}(?![-\w])/gu;

/** One em dash, and not the two that make a 破折号. */
const SINGLE_DASH = /(?<!—)—(?!—)/u;

export const dashStyle = defineRule({
  code: 'WZ107',
  severity: 'warning',
  title: '破折号、连接号的写法不一',
  explanation:
    '两个半角连字符“--”不是标点。流程各环节之间用一字线“—”，解释说明用占两个字的破折号“——”；同一句里混用，读者会以为意思不同。每格或每段报告一次。',
  remedy: '流程各环节之间都用一字线“—”',
  example: { wrong: '受理—立案—派遣--处理--督办', right: '受理—立案—派遣—处理—督办' },
  source: '《标点符号用法》（GB/T 15834—2011）4.13 连接号、破折号的形式',
  needs: [],
  *check({ printed }) {
    for (const leaf of printed.leaves) {
      const matches = matchLeaf(leaf, HYPHEN_DASH);
      const [first] = matches;
      const last = matches[matches.length - 1];
      if (!first || !last) continue;
      const mixed = SINGLE_DASH.test(leaf.text) ? '，同一段里又用“—”' : '';
      yield {
        place: inText(leaf, first.start, last.end),
        message: `有 ${matches.length} 处用“--”作连接号${mixed}`,
      };
    }
  },
});
