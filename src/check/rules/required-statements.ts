import { findMissingParts } from '../find-required.js';
import { REQUIRED_STATEMENTS } from '../lexicon/required-parts.js';
import { defineRule } from '../rule.js';
import { leavesOutsideTerms } from '../terms-chapter.js';

/** Catalogue 51. */
export const requiredStatements = defineRule({
  code: 'JG124',
  severity: 'error',
  title: '缺少应当公开的说明',
  explanation:
    '部门职责、机构设置、增减变化、机关运行经费、“三公”经费、政府采购（货物、工程、服务）、国有资产、绩效和名词解释都应当说明。按文中的用语查找，名词解释中的不算。',
  remedy: '加上这一段说明；没有的写明“无”',
  example: { wrong: '只写政府采购总额', right: '政府采购28.5万元，其中货物0万元、工程0万元、服务28.5万元' },
  source:
    '《预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）；《财政预决算领域基层政务公开标准指引》（财办发〔2019〕77号）',
  needs: [],
  check: ({ budget, printed }) => {
    const texts = leavesOutsideTerms(printed).map(({ text }) => text.replace(/[ \u3000]/g, ''));
    return findMissingParts(REQUIRED_STATEMENTS, budget.年度, texts, printed).map(({ part, place }) => ({
      place,
      message: `没有${part.name}`,
    }));
  },
});
