import { GOVERNMENT_LEVELS, type GovernmentLevel } from '../../budget/edition.js';
import { findMatches, isInside, type Match } from '../find-matches.js';
import { LEVEL_WORDS } from '../lexicon/level-words.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 57. */
export const levelWords = defineRule({
  code: 'JG117',
  severity: 'error',
  title: '用语与部门的级次不符',
  explanation:
    '县区的部门写“省级财政”“市领导”“全市”，是套用上级范本时没有改。部门的级次写在 edition.yaml 的“部门.级别”中；没有写，这条规则不检查。书名号里的文件名只作提示：所依据的可能是上级对自己部门的规定。',
  remedy: '改成本级的用语',
  example: { wrong: '指省级财政当年拨付的资金（区级部门）', right: '指区级财政当年拨付的资金' },
  source: '《预算法》第三条（一级政府一级预算）；检查目录第 57 条',
  needs: [],
  check: ({ budget, printed }) => {
    const { 级别 } = budget.部门;
    if (级别 === undefined) return [];
    return LEVEL_WORDS.filter(({ level }) => isForeign(level, 级别)).flatMap(({ level, pattern }) =>
      findMatches(printed, pattern).map((match) => report(match, level, 级别)),
    );
  },
});

/** A word of a level above; of a level below only for bodies that have districts under them. */
function isForeign(word: GovernmentLevel, own: GovernmentLevel): boolean {
  return (
    GOVERNMENT_LEVELS.indexOf(word) < GOVERNMENT_LEVELS.indexOf(own) || (own === '市级' && word === '县级')
  );
}

function report(match: Match, level: GovernmentLevel, own: GovernmentLevel): Finding {
  const { leaf, start, end, text } = match;
  const place = inText(leaf, start, end);
  return isInside(match, '《》')
    ? { place, message: `依据的文件是${level}的（“${text}”），部门是${own}`, severity: 'info' }
    : { place, message: `部门是${own}，这里却用了${level}的“${text}”` };
}
