import { listAmounts } from '../data-values.js';
import { findMatches } from '../find-matches.js';
import { atData, type CheckInput, defineRule, type Finding, inText } from '../rule.js';

/** 占…的120%. A growth may exceed 100 %. */
const SHARE = /(?:占|比重为?|比例为?)[^。；，%]{0,20}?(\d+(?:\.\d+)?)[%％]/g;

/** Catalogue 46. */
export const outOfRange = defineRule({
  code: 'DW109',
  severity: 'warning',
  title: '金额是负数，或比重超出 0–100%',
  explanation: '预算安排的金额不会是负数，只有“比上年增减”可以是负的；一部分占整体的比重不会超过 100%。',
  remedy: '核对正负号和比重',
  example: { wrong: '基本支出: -1120.97', right: '基本支出: 1120.97' },
  source: '检查目录第 46 条',
  needs: [],
  check: (input) => [...findNegatives(input), ...findShares(input)],
});

function findNegatives({ budget }: CheckInput): readonly Finding[] {
  return listAmounts(budget).flatMap(({ amount, path, dataPath }): readonly Finding[] => {
    const isChange = path.some((segment) => String(segment).includes('增减'));
    if (isChange || !amount.value.lt(0)) return [];
    return [
      {
        place: atData(...path),
        message: `${dataPath}是负数：${amount.value.toFixed()}${amount.format.unit}`,
      },
    ];
  });
}

function findShares({ printed }: CheckInput): readonly Finding[] {
  return findMatches(printed, SHARE).flatMap(({ leaf, start, end, text }): readonly Finding[] => {
    const [, share = '0'] = /(\d+(?:\.\d+)?)[%％]$/.exec(text) ?? [];
    return Number(share) > 100
      ? [{ place: inText(leaf, start, end), message: `比重${share}%，大于100%` }]
      : [];
  });
}
