import type { GovernmentLevel } from '../../budget/edition.js';

/**
 * Words that a body of a level does not use of itself: left over from a template of the level above. A pattern is
 * written so that ordinary words (安全市场, 县市级) do not match.
 */
export type LevelWord = { readonly pattern: RegExp; readonly level: GovernmentLevel };

/**
 * Sources: the provincial sample text of 名词解释 (省级财政当年拨付的资金) that Hebei's districts took over, see
 * reference/analysis.md C16; 省级, 市级 as in《预算法》第三条 (five levels of budgets).
 */
export const LEVEL_WORDS: readonly LevelWord[] = [
  { level: '省级', pattern: /(?<![县市国])省级(?=财政|部门|预算|单位|机关|各)/g },
  { level: '省级', pattern: /省直(?=部门|单位|机关|各)/g },
  { level: '省级', pattern: /(?<![\p{Script=Han}])我省/gu },
  { level: '市级', pattern: /(?<![县地城省都])市级(?=财政|部门|预算|单位|机关|各)/g },
  { level: '市级', pattern: /(?<![县地城省都])市直(?=部门|单位|机关|各)/g },
  { level: '市级', pattern: /市府(?!大|路|街|广)/g },
  { level: '市级', pattern: /(?<![省县区城])市领导/g },
  { level: '市级', pattern: /(?<![安完居列占])全市(?!场|率先|领先|前列|先进|平均|排名|第)/g },
  { level: '县级', pattern: /(?<![\p{Script=Han}])(?:我县|我区)/gu },
];
