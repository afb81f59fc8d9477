import type { Rule } from '../rule.js';
import { announcedParts } from '../rules/announced-parts.js';
import { bodyKind } from '../rules/body-kind.js';
import { departmentAmongUnits } from '../rules/department-among-units.js';
import { dutyNames } from '../rules/duty-names.js';
import { dutyOrder } from '../rules/duty-order.js';
import { emptyTableNotes } from '../rules/empty-table-notes.js';
import { foreignYears } from '../rules/foreign-years.js';
import { headingColons } from '../rules/heading-colons.js';
import { headingNumbers } from '../rules/heading-numbers.js';
import { incompleteDuties } from '../rules/incomplete-duties.js';
import { itemNumbers } from '../rules/item-numbers.js';
import { levelWords } from '../rules/level-words.js';
import { misplacedActivities } from '../rules/misplaced-activities.js';
import { numberLevels } from '../rules/number-levels.js';
import { repeatedParagraphs } from '../rules/repeated-paragraphs.js';
import { requiredStatements } from '../rules/required-statements.js';
import { requiredTables } from '../rules/required-tables.js';
import { tableOrder } from '../rules/table-order.js';
import { templateLeftovers } from '../rules/template-leftovers.js';
import { termWording } from '../rules/term-wording.js';
import { threePublicSplit } from '../rules/three-public-split.js';
import { undeclaredShortNames } from '../rules/undeclared-short-names.js';
import { unexplainedTerms } from '../rules/unexplained-terms.js';
import { unitNameVariants } from '../rules/unit-name-variants.js';
import { unlistedUnits } from '../rules/unlisted-units.js';
import { unmatchedGoals } from '../rules/unmatched-goals.js';
import { unnumberedHeadings } from '../rules/unnumbered-headings.js';
import { unusedTerms } from '../rules/unused-terms.js';

/** JG 完整和结构. In the order of their codes. */
export const structureRules: readonly Rule[] = [
  headingNumbers,
  itemNumbers,
  numberLevels,
  unnumberedHeadings,
  headingColons,
  announcedParts,
  incompleteDuties,
  dutyNames,
  dutyOrder,
  unmatchedGoals,
  misplacedActivities,
  unitNameVariants,
  unlistedUnits,
  undeclaredShortNames,
  departmentAmongUnits,
  repeatedParagraphs,
  levelWords,
  unusedTerms,
  unexplainedTerms,
  termWording,
  foreignYears,
  templateLeftovers,
  requiredTables,
  requiredStatements,
  emptyTableNotes,
  bodyKind,
  threePublicSplit,
  tableOrder,
];
