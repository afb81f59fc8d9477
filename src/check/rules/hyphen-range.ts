import { findMatches, type Match } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/** Two figures, a hyphen-minus, and a unit: no code, no telephone number, no date. */
const RANGE =
  /(?<![\w.-])\d+(?:\.\d+)?%?-\d+(?:\.\d+)?(?:%|‰|万?元|亿元|个|次|天|日|年|月|人|名|户|家|项|件|平方米|公里|倍)/gu;

export const hyphenRange = defineRule({
  code: 'WZ106',
  severity: 'warning',
  title: '数值范围用了半角连字符',
  explanation:
    '数值范围的起止用浪纹线“～”，短横线“-”用于编号、电话、日期。前一个数的单位也不宜省：“80-90%”可以读作从 80 到 0.9。一行里相邻几格都有的，只在第一处报告。',
  remedy: '写成“80%～90%”',
  example: { wrong: '80-90%', right: '80%～90%' },
  source: '《标点符号用法》（GB/T 15834—2011）4.13 连接号：浪纹线标示数值范围的起止；GB/T 15835—2011',
  needs: [],
  *check({ printed }) {
    for (const group of groupNeighbours(findMatches(printed, RANGE))) {
      const [first] = group;
      if (!first) continue;
      const shown = group.map(({ text }) => `“${text}”`).join('、');
      yield {
        place: inText(first.leaf, first.start, first.end),
        message: `数值范围 ${shown} 用了半角连字符`,
      };
    }
  },
});

/** Stretches of one leaf or of leaves side by side, such as the cells of a row, belong together. */
function groupNeighbours(matches: readonly Match[]): readonly (readonly Match[])[] {
  const groups: Match[][] = [];
  for (const match of matches) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isNext =
      last !== undefined && last.leaf.block === match.leaf.block && match.leaf.index - last.leaf.index <= 1;
    if (group && isNext) group.push(match);
    else groups.push([match]);
  }
  return groups;
}
