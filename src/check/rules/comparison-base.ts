import { findMatches } from '../find-matches.js';
import { defineRule, inText } from '../rule.js';

/** Catalogue 36. */
export const comparisonBase = defineRule({
  code: 'KJ310',
  severity: 'warning',
  title: '与上年比较的基数前后不一',
  explanation:
    '与上年比较，基数要么都用上年预算数，要么都用上年执行数（决算数）；混用时各处的增减不能放在一起看。',
  remedy: '全文统一用一个基数，并在第一次比较时说明',
  example: {
    wrong: '较2018年预算增加……；较2018年执行数减少……',
    right: '较2018年预算增加……；较2018年预算减少……',
  },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化情况的说明',
  needs: [],
  check: ({ printed }) => {
    const [first, ...others] = findMatches(printed, COMPARISON);
    if (!first) return [];
    return others
      .filter(({ text }) => baseOf(text) !== baseOf(first.text))
      .map(({ leaf, start, end, text }) => ({
        place: inText(leaf, start, end),
        message: `这里与上年${baseOf(text)}数比较，前面与上年${baseOf(first.text)}数比较`,
        related: [{ message: '前面在这里', place: inText(first.leaf, first.start, first.end) }],
      }));
  },
});

const COMPARISON = /[较比与同](?:上年|去年|\d{4}年度?)(?:年初)?(?:预算|执行|决算)数?/g;

/** 决算 is what 执行 comes to: one base. */
function baseOf(words: string): '预算' | '执行' {
  return words.includes('预算') ? '预算' : '执行';
}
