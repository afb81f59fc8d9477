import type { Rule } from '../rule.js';
import { activityProjects } from '../rules/activity-projects.js';
import { announcedCount } from '../rules/announced-count.js';
import { appropriationExpenditure } from '../rules/appropriation-expenditure.js';
import { appropriationRevenue } from '../rules/appropriation-revenue.js';
import { approvedFigures } from '../rules/approved-figures.js';
import { assetDate } from '../rules/asset-date.js';
import { assetTotal } from '../rules/asset-total.js';
import { balanceExpenditure } from '../rules/balance-expenditure.js';
import { balanceRevenue } from '../rules/balance-revenue.js';
import { balanceTotals } from '../rules/balance-totals.js';
import { basicAgreement } from '../rules/basic-agreement.js';
import { basicOfAll } from '../rules/basic-of-all.js';
import { changeDirection } from '../rules/change-direction.js';
import { changeRates } from '../rules/change-rates.js';
import { changeReasons } from '../rules/change-reasons.js';
import { changeTotal } from '../rules/change-total.js';
import { classAgreement } from '../rules/class-agreement.js';
import { columnTotals } from '../rules/column-totals.js';
import { comparisonBase } from '../rules/comparison-base.js';
import { dutiesTotal } from '../rules/duties-total.js';
import { dutyProjects } from '../rules/duty-projects.js';
import { dutyTotal } from '../rules/duty-total.js';
import { emptyReasons } from '../rules/empty-reasons.js';
import { expenditureTotal } from '../rules/expenditure-total.js';
import { figureLabels } from '../rules/figure-labels.js';
import { impliedLastYear } from '../rules/implied-last-year.js';
import { lastYearFigures } from '../rules/last-year-figures.js';
import { localTotals } from '../rules/local-totals.js';
import { narrativeSubjects } from '../rules/narrative-subjects.js';
import { officeHousing } from '../rules/office-housing.js';
import { operatingComparison } from '../rules/operating-comparison.js';
import { operatingExpensesTotal } from '../rules/operating-expenses-total.js';
import { operatingOfOffices } from '../rules/operating-of-offices.js';
import { operatingWithinBasic } from '../rules/operating-within-basic.js';
import { otherAssetsTotal } from '../rules/other-assets-total.js';
import { overviewTotals } from '../rules/overview-totals.js';
import { plannedPurchase } from '../rules/planned-purchase.js';
import { printedFigures } from '../rules/printed-figures.js';
import { procurementOfAll } from '../rules/procurement-of-all.js';
import { procurementPrice } from '../rules/procurement-price.js';
import { procurementProject } from '../rules/procurement-project.js';
import { procurementRowTotal } from '../rules/procurement-row-total.js';
import { procurementSources } from '../rules/procurement-sources.js';
import { procurementSplit } from '../rules/procurement-split.js';
import { procurementTotal } from '../rules/procurement-total.js';
import { procurementUnitSubtotal } from '../rules/procurement-unit-subtotal.js';
import { procurementWithinExpenditure } from '../rules/procurement-within-expenditure.js';
import { projectTableTotal } from '../rules/project-table-total.js';
import { projectTargetsAmounts } from '../rules/project-targets-amounts.js';
import { projectsTotal } from '../rules/projects-total.js';
import { revenueExpenditureBalance } from '../rules/revenue-expenditure-balance.js';
import { revenueSources } from '../rules/revenue-sources.js';
import { revenueTotal } from '../rules/revenue-total.js';
import { rowTotals } from '../rules/row-totals.js';
import { shareRates } from '../rules/share-rates.js';
import { staffOverPosts } from '../rules/staff-over-posts.js';
import { staffTotal } from '../rules/staff-total.js';
import { subjectSums } from '../rules/subject-sums.js';
import { threePublicComparison } from '../rules/three-public-comparison.js';
import { threePublicEconomic } from '../rules/three-public-economic.js';
import { threePublicLines } from '../rules/three-public-lines.js';
import { threePublicOrigin } from '../rules/three-public-origin.js';
import { threePublicTotal } from '../rules/three-public-total.js';
import { toldTwice } from '../rules/told-twice.js';
import { typedAmounts } from '../rules/typed-amounts.js';
import { typedQuantities } from '../rules/typed-quantities.js';
import { unitsSum } from '../rules/units-sum.js';
import { vehicleExpensesTotal } from '../rules/vehicle-expenses-total.js';
import { vehiclesTotal } from '../rules/vehicles-total.js';

/** KJ 勾稽: sums, between tables, text against tables. In the order of their codes. */
export const agreementRules: readonly Rule[] = [
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
  balanceTotals,
  balanceRevenue,
  balanceExpenditure,
  rowTotals,
  subjectSums,
  columnTotals,
  vehiclesTotal,
  staffTotal,
  staffOverPosts,
  procurementSplit,
  localTotals,
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
  overviewTotals,
  appropriationRevenue,
  appropriationExpenditure,
  basicAgreement,
  basicOfAll,
  threePublicEconomic,
  operatingOfOffices,
  projectTableTotal,
  projectTargetsAmounts,
  unitsSum,
  procurementOfAll,
  classAgreement,
  lastYearFigures,
  approvedFigures,
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
  typedQuantities,
  figureLabels,
  emptyReasons,
  shareRates,
  narrativeSubjects,
];
