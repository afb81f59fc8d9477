import { findMatches, isInside } from '../find-matches.js';
import { outdatedNames as lexicon } from '../lexicon/outdated-names.js';
import { defineRule, inText } from '../rule.js';

export const outdatedNames = defineRule({
  code: 'WZ202',
  severity: 'error',
  title: '已经撤并的机构名称',
  explanation:
    '预算年度之前已经合并、改名的机构，还用旧名称，说明文字是从以前的文件照抄的。名单在 src/check/lexicon/outdated-names.ts，各有年份和依据；书名号里的文件名不算。',
  remedy: '改用现在的名称；说的是当年的事，写明年份并注“原”字',
  example: { wrong: '国地税办证', right: '税务办证' },
  source: '各项机构改革的文件，见名单',
  needs: [],
  *check({ budget, printed }) {
    for (const { pattern, until, now } of lexicon) {
      if (budget.年度 <= until) continue;
      for (const match of findMatches(printed, pattern)) {
        const { leaf, start, end, text } = match;
        if (isInside(match, '《》') || leaf.text[start - 1] === '原') continue;
        yield { place: inText(leaf, start, end), message: `“${text}”在${until}年已经撤并，现为“${now}”` };
      }
    }
  },
});
