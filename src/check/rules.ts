import type { Rule } from './rule.js';
import { activityProjects } from './rules/activity-projects.js';
import { activityTitleLength } from './rules/activity-title-length.js';
import { amountCutOff } from './rules/amount-cut-off.js';
import { announcedCount } from './rules/announced-count.js';
import { announcedParts } from './rules/announced-parts.js';
import { assetDate } from './rules/asset-date.js';
import { assetTotal } from './rules/asset-total.js';
import { bareYuan } from './rules/bare-yuan.js';
import { blankTotals } from './rules/blank-totals.js';
import { bodyKind } from './rules/body-kind.js';
import { cellTwoLists } from './rules/cell-two-lists.js';
import { changeDirection } from './rules/change-direction.js';
import { changeRates } from './rules/change-rates.js';
import { changeReasons } from './rules/change-reasons.js';
import { changeTotal } from './rules/change-total.js';
import { commaBeforeBracket } from './rules/comma-before-bracket.js';
import { comparisonBase } from './rules/comparison-base.js';
import { countNotWhole } from './rules/count-not-whole.js';
import { dashStyle } from './rules/dash-style.js';
import { departmentAmongUnits } from './rules/department-among-units.js';
import { doubledCharacters } from './rules/doubled-characters.js';
import { doubledMarks } from './rules/doubled-marks.js';
import { doubledWords } from './rules/doubled-words.js';
import { dutiesTotal } from './rules/duties-total.js';
import { dutyNames } from './rules/duty-names.js';
import { dutyOrder } from './rules/duty-order.js';
import { dutyProjects } from './rules/duty-projects.js';
import { dutyTotal } from './rules/duty-total.js';
import { emptyReasons } from './rules/empty-reasons.js';
import { emptyTableNotes } from './rules/empty-table-notes.js';
import { expenditureTotal } from './rules/expenditure-total.js';
import { factorTenThousand } from './rules/factor-ten-thousand.js';
import { figureLabels } from './rules/figure-labels.js';
import { foreignYears } from './rules/foreign-years.js';
import { goalCopiesDescription } from './rules/goal-copies-description.js';
import { goalNamesIndicator } from './rules/goal-names-indicator.js';
import { gradesCoverRange } from './rules/grades-cover-range.js';
import { gradesOrdered } from './rules/grades-ordered.js';
import { halfWidthMarks } from './rules/half-width-marks.js';
import { headingColons } from './rules/heading-colons.js';
import { headingEndMark } from './rules/heading-end-mark.js';
import { headingNumbers } from './rules/heading-numbers.js';
import { hyphenRange } from './rules/hyphen-range.js';
import { impliedLastYear } from './rules/implied-last-year.js';
import { incompleteDuties } from './rules/incomplete-duties.js';
import { indicatorNamesAlike } from './rules/indicator-names-alike.js';
import { indicatorSingleName } from './rules/indicator-single-name.js';
import { indicatorUnitFits } from './rules/indicator-unit-fits.js';
import { indicatorsBoilerplate } from './rules/indicators-boilerplate.js';
import { itemNumbers } from './rules/item-numbers.js';
import { knownSlips } from './rules/known-slips.js';
import { levelWords } from './rules/level-words.js';
import { listEndMarks } from './rules/list-end-marks.js';
import { lowestGradesMeet } from './rules/lowest-grades-meet.js';
import { malformedThreshold } from './rules/malformed-threshold.js';
import { misplacedActivities } from './rules/misplaced-activities.js';
import { missingYuan } from './rules/missing-yuan.js';
import { noStraySpaces } from './rules/no-stray-spaces.js';
import { numberLevels } from './rules/number-levels.js';
import { numberWithoutMark } from './rules/number-without-mark.js';
import { officeHousing } from './rules/office-housing.js';
import { operatingComparison } from './rules/operating-comparison.js';
import { operatingExpensesTotal } from './rules/operating-expenses-total.js';
import { operatingWithinBasic } from './rules/operating-within-basic.js';
import { ordinalSeparators } from './rules/ordinal-separators.js';
import { otherAssetsTotal } from './rules/other-assets-total.js';
import { outOfRange } from './rules/out-of-range.js';
import { outdatedNames } from './rules/outdated-names.js';
import { pairedMarksBalanced } from './rules/paired-marks-balanced.js';
import { paragraphEndMark } from './rules/paragraph-end-mark.js';
import { plannedPurchase } from './rules/planned-purchase.js';
import { printedFigures } from './rules/printed-figures.js';
import { privateData } from './rules/private-data.js';
import { procurementKinds } from './rules/procurement-kinds.js';
import { procurementPrice } from './rules/procurement-price.js';
import { procurementProject } from './rules/procurement-project.js';
import { procurementRowTotal } from './rules/procurement-row-total.js';
import { procurementSources } from './rules/procurement-sources.js';
import { procurementTotal } from './rules/procurement-total.js';
import { procurementUnitSubtotal } from './rules/procurement-unit-subtotal.js';
import { procurementWithinExpenditure } from './rules/procurement-within-expenditure.js';
import { projectsTotal } from './rules/projects-total.js';
import { publicationDeadline } from './rules/publication-deadline.js';
import { purchaseWithoutAmount } from './rules/purchase-without-amount.js';
import { quantityUnits } from './rules/quantity-units.js';
import { repeatedParagraphs } from './rules/repeated-paragraphs.js';
import { requiredStatements } from './rules/required-statements.js';
import { requiredTables } from './rules/required-tables.js';
import { revenueExpenditureBalance } from './rules/revenue-expenditure-balance.js';
import { revenueSources } from './rules/revenue-sources.js';
import { revenueTotal } from './rules/revenue-total.js';
import { secrecyReview } from './rules/secrecy-review.js';
import { sentenceBroken } from './rules/sentence-broken.js';
import { sharedBound } from './rules/shared-bound.js';
import { tableDecimals } from './rules/table-decimals.js';
import { tableUnits } from './rules/table-units.js';
import { templateLeftovers } from './rules/template-leftovers.js';
import { termWording } from './rules/term-wording.js';
import { textDecimals } from './rules/text-decimals.js';
import { threePublicComparison } from './rules/three-public-comparison.js';
import { threePublicLines } from './rules/three-public-lines.js';
import { threePublicOrigin } from './rules/three-public-origin.js';
import { threePublicTotal } from './rules/three-public-total.js';
import { thresholdKindsMixed } from './rules/threshold-kinds-mixed.js';
import { thresholdSingleValue } from './rules/threshold-single-value.js';
import { thresholdUnitMissing } from './rules/threshold-unit-missing.js';
import { titleWords } from './rules/title-words.js';
import { toldTwice } from './rules/told-twice.js';
import { typedAmounts } from './rules/typed-amounts.js';
import { typedQuantities } from './rules/typed-quantities.js';
import { undeclaredShortNames } from './rules/undeclared-short-names.js';
import { unexplainedTerms } from './rules/unexplained-terms.js';
import { unitNameVariants } from './rules/unit-name-variants.js';
import { unknownFormalities } from './rules/unknown-formalities.js';
import { unlistedUnits } from './rules/unlisted-units.js';
import { unmatchedGoals } from './rules/unmatched-goals.js';
import { unnumberedHeadings } from './rules/unnumbered-headings.js';
import { unusedTerms } from './rules/unused-terms.js';
import { vehicleExpensesTotal } from './rules/vehicle-expenses-total.js';

/** Every rule, in the order of the catalogue: a new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  revenueTotal,
  expenditureTotal,
  operatingExpensesTotal,
  threePublicTotal,
  vehicleExpensesTotal,
  dutyTotal,
  procurementPrice,
  procurementRowTotal,
  procurementSources,
  procurementUnitSubtotal,
  procurementTotal,
  assetTotal,
  otherAssetsTotal,
  officeHousing,
  changeTotal,
  impliedLastYear,
  revenueExpenditureBalance,
  projectsTotal,
  dutiesTotal,
  dutyProjects,
  activityProjects,
  threePublicLines,
  threePublicOrigin,
  operatingWithinBasic,
  procurementProject,
  procurementWithinExpenditure,
  plannedPurchase,
  revenueSources,
  assetDate,
  printedFigures,
  toldTwice,
  typedAmounts,
  changeDirection,
  changeReasons,
  changeRates,
  threePublicComparison,
  operatingComparison,
  announcedCount,
  comparisonBase,
  emptyReasons,
  typedQuantities,
  figureLabels,
  bareYuan,
  missingYuan,
  factorTenThousand,
  tableUnits,
  tableDecimals,
  textDecimals,
  blankTotals,
  quantityUnits,
  outOfRange,
  procurementKinds,
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
  thresholdSingleValue,
  indicatorSingleName,
  gradesOrdered,
  lowestGradesMeet,
  gradesCoverRange,
  sharedBound,
  malformedThreshold,
  indicatorUnitFits,
  thresholdUnitMissing,
  thresholdKindsMixed,
  countNotWhole,
  goalCopiesDescription,
  goalNamesIndicator,
  activityTitleLength,
  cellTwoLists,
  purchaseWithoutAmount,
  indicatorNamesAlike,
  indicatorsBoilerplate,
  pairedMarksBalanced,
  doubledMarks,
  commaBeforeBracket,
  halfWidthMarks,
  noStraySpaces,
  hyphenRange,
  dashStyle,
  numberWithoutMark,
  sentenceBroken,
  listEndMarks,
  paragraphEndMark,
  ordinalSeparators,
  headingEndMark,
  amountCutOff,
  knownSlips,
  outdatedNames,
  doubledWords,
  doubledCharacters,
  publicationDeadline,
  unknownFormalities,
  secrecyReview,
  privateData,
  titleWords,
];
