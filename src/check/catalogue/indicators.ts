import type { Rule } from '../rule.js';
import { activityTitleLength } from '../rules/activity-title-length.js';
import { cellTwoLists } from '../rules/cell-two-lists.js';
import { countNotWhole } from '../rules/count-not-whole.js';
import { goalCopiesDescription } from '../rules/goal-copies-description.js';
import { goalNamesIndicator } from '../rules/goal-names-indicator.js';
import { gradesCoverRange } from '../rules/grades-cover-range.js';
import { gradesOrdered } from '../rules/grades-ordered.js';
import { indicatorNamesAlike } from '../rules/indicator-names-alike.js';
import { indicatorSingleName } from '../rules/indicator-single-name.js';
import { indicatorUnitFits } from '../rules/indicator-unit-fits.js';
import { indicatorsBoilerplate } from '../rules/indicators-boilerplate.js';
import { lowestGradesMeet } from '../rules/lowest-grades-meet.js';
import { malformedThreshold } from '../rules/malformed-threshold.js';
import { purchaseWithoutAmount } from '../rules/purchase-without-amount.js';
import { sharedBound } from '../rules/shared-bound.js';
import { thresholdKindsMixed } from '../rules/threshold-kinds-mixed.js';
import { thresholdSingleValue } from '../rules/threshold-single-value.js';
import { thresholdUnitMissing } from '../rules/threshold-unit-missing.js';

/** JX 绩效指标. In the order of their codes. */
export const indicatorRules: readonly Rule[] = [
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
];
