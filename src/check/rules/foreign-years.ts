import { textOf } from '../../document/walk.js';
import { findMatches, isInside, type Match } from '../find-matches.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 60. */
export const foreignYears = defineRule({
  code: 'JG121',
  severity: 'error',
  title: '年份不对',
  explanation:
    '预算公开说的是本年；上一年只在与它比较、说到它的决算或某一天时出现，别的年份不出现，否则多半是沿用往年的稿子没有改。书名号和六角括号中的（文件名、文号）不算，表头里与本年并列的上一年也不算。上一年单独出现，又不是说预算收支的，只作警告。',
  remedy:
    '核对年份；是与上年比较的，上年的年份前写“较”“比”，或写“与……年相比”；确实是说那一年的，在 as-published.yaml 的“已知”中写明原因',
  example: {
    wrong: '2019 年的公开件中“2018 年度部门预算公开”，“较 2019 年增加”，“编印年鉴 2016 年卷”',
    right: '“2019 年度部门预算公开”，“较 2018 年增加”，《……2016 年版》，〔2016〕55 号',
  },
  source: '检查目录第 60 条；《地方预决算公开操作规程》（财预〔2016〕143号）',
  needs: [],
  check: ({ budget, printed }) =>
    findMatches(printed, /(?<![\d.])(?:19|20)\d{2}(?=\s*年)/g)
      .filter((match) => !isInside(match, '《》') && !isInside(match, '〔〕'))
      .flatMap((match) => judgeYear(match, budget.年度))
      .map((finding) => ({ ...finding, hint: adviseFor(budget.年度 - 1) })),
});

function judgeYear(match: Match, thisYear: number): readonly Finding[] {
  const place = inText(match.leaf, match.start, match.end);
  const around = surroundings(match);
  const year = Number(match.text);
  if (year === thisYear) {
    return isCompared(around) ? [{ place, message: `${year}年的预算又与${year}年相比` }] : [];
  }
  if (year !== thisYear - 1) return [{ place, message: `${thisYear}年的预算中出现了${year}年` }];
  if (isCompared(around) || isSettled(around) || isColumnOfTwo(match, thisYear)) return [];
  const message = `${thisYear}年的预算中单独说到${year}年，不是与它比较，也不是说它的决算或某一天`;
  return [{ place, message, ...(isOfBudget(match, around) ? {} : { severity: 'warning' }) }];
}

function adviseFor(lastYear: number): string {
  return `核对年份；是与上年比较的，写成“较${lastYear}年”“与${lastYear}年相比”；确实是说那一年的，在 as-published.yaml 的“已知”中写明原因`;
}

/** A column of last year's figures, in a table that has one of this year's. */
function isColumnOfTwo({ leaf: { part, block } }: Match, thisYear: number): boolean {
  if (part !== 'head' || block.kind !== 'table') return false;
  const words = block.head.flatMap(({ cells }) => cells.map(({ inlines }) => textOf(inlines)));
  return words.some((word) => word.includes(`${thisYear}年`) || /本年|增减|变动/.test(word));
}

/** The words of the same sentence before a year, and those from its 年 on. */
type Surroundings = { readonly before: string; readonly after: string };

function surroundings({ leaf, start, end }: Match): Surroundings {
  const [before = ''] = /[^。；\n]*$/.exec(leaf.text.slice(0, start)) ?? [];
  const [after = ''] = /^[^。；\n]*/.exec(leaf.text.slice(end)) ?? [];
  return { before, after };
}

/** 较2018年…, 与2018年相比, 上年（2018年）. */
function isCompared({ before, after }: Surroundings): boolean {
  if (/(?:[较比]|相对于?|[上去]年（)\s*$/.test(before)) return true;
  return /[与同和跟]\s*$/.test(before) && /^[^，]{0,15}(?:相比|比较|对比|持平|相同|一致)/.test(after);
}

/** 2018年末, 2018年12月31日, 2018年决算: what was, and is over. */
function isSettled({ after }: Surroundings): boolean {
  return /^\s*年(?:度|年)?\s*(?:末|底|结转|结余|实际|完成|(?:预算)?执行|(?:部门|收支|支出|收入)?决算|\d{1,2}\s*月)/.test(
    after,
  );
}

/** Titles, and what the year got or may spend: there a wrong year is a wrong statement about money. */
function isOfBudget({ leaf }: Match, { after }: Surroundings): boolean {
  if (leaf.block.kind === 'heading' || leaf.part === 'caption') return true;
  return /^[^，：]{0,20}(?:预算|公开|收入|支出|收支|经费|采购|资产)/.test(after);
}
