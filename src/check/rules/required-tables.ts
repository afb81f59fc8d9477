import { findMissingParts } from '../find-required.js';
import { REQUIRED_TABLES } from '../lexicon/required-parts.js';
import { defineRule } from '../rule.js';

/** Catalogue 48. */
export const requiredTables = defineRule({
  code: 'JG123',
  severity: 'error',
  title: '缺少应当公开的报表',
  explanation:
    '部门预算应当公开八张报表（2021 年起加上国有资本经营预算支出表），没有数据的也要列出空表并说明。按表题和标题查找；报表另附的，在 as-published.yaml 的“已知”中写明。',
  remedy: '加上这张表；没有数据的列出空表并注明',
  example: { wrong: '没有“部门收支总表”', right: '八张表齐全，空表有注' },
  source:
    '《地方预决算公开操作规程》（财预〔2016〕143号）；《财政预决算领域基层政务公开标准指引》（财办发〔2019〕77号）',
  needs: [],
  check: ({ budget, printed }) => {
    const titles = printed.leaves
      .filter(({ block, part }) => part === 'caption' || block.kind === 'heading')
      .map(({ text }) => text.replace(/\s/g, ''));
    return findMissingParts(REQUIRED_TABLES, budget.年度, titles, printed).map(({ part, place }) => ({
      place,
      message: `没有${part.name}`,
    }));
  },
});
