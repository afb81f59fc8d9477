import { findMatches, isInside } from '../find-matches.js';
import { type Finding, inText, type Rule } from '../rule.js';

/** Catalogue 60. */
export const foreignYears: Rule = {
  code: 'JG121',
  severity: 'error',
  title: '出现了别的年份',
  explanation:
    '预算公开只说本年和上一年。别的年份多半是沿用往年的稿子没有改。书名号和六角括号中的（文件名、文号）不算。',
  remedy: '核对年份；确实是说那一年的，在 as-published.yaml 的“已知”中写明原因',
  example: {
    wrong: '2019 年预算中“编印年鉴 2016 年卷”',
    right: '2019 年、2018 年，《……2016 年版》，〔2016〕55 号',
  },
  source: '检查目录第 60 条；《地方预决算公开操作规程》（财预〔2016〕143号）',
  check: ({ budget, printed }) =>
    findMatches(printed, /(?<![\d.])(?:19|20)\d{2}(?=\s*年)/g).flatMap((match): readonly Finding[] => {
      const year = Number(match.text);
      if (year === budget.年度 || year === budget.年度 - 1) return [];
      if (isInside(match, '《》') || isInside(match, '〔〕')) return [];
      const place = inText(match.leaf, match.start, match.end);
      return [{ place, message: `${budget.年度}年的预算中出现了${match.text}年` }];
    }),
};
