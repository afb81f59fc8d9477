import { EXPLAINED_TERMS } from '../lexicon/explained-terms.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { leavesOutsideTerms, plainTerm } from '../terms-chapter.js';

/** Catalogue 59: every term used is explained. */
export const unexplainedTerms = defineRule({
  code: 'JG119',
  severity: 'warning',
  title: '用到的专业名词没有解释',
  explanation:
    '正文和表格用到的专业名词，名词解释中应当有。只检查公开中通常要解释的名词（清单见程序的词表），在第一次用到处指出。',
  remedy: '在名词解释中补上',
  example: { wrong: '表中有“财政专户核拨”，名词解释中没有', right: '名词解释中有“财政专户核拨”' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：对专业性较强的名词进行解释',
  needs: ['名词解释'],
  check: ({ budget, printed }) => {
    const explained = budget.名词解释.名词.map(({ 名称 }) => plainTerm(名称));
    return EXPLAINED_TERMS.flatMap(({ term, means }): readonly Finding[] => {
      if ([term, ...means].some((name) => explained.some((other) => other.includes(name)))) return [];
      const leaf = leavesOutsideTerms(printed).find(({ text }) => text.includes(term));
      if (!leaf) return [];
      const start = leaf.text.indexOf(term);
      const place = inText(leaf, start, start + term.length);
      return [{ place, message: `用到了“${term}”，名词解释中没有` }];
    });
  },
});
