import type { Rule } from '../rule.js';
import { bareYuan } from '../rules/bare-yuan.js';
import { blankTotals } from '../rules/blank-totals.js';
import { factorTenThousand } from '../rules/factor-ten-thousand.js';
import { missingYuan } from '../rules/missing-yuan.js';
import { outOfRange } from '../rules/out-of-range.js';
import { procurementKinds } from '../rules/procurement-kinds.js';
import { quantityUnits } from '../rules/quantity-units.js';
import { steepGrowth } from '../rules/steep-growth.js';
import { subjectNames } from '../rules/subject-names.js';
import { tableDecimals } from '../rules/table-decimals.js';
import { tableUnits } from '../rules/table-units.js';
import { textDecimals } from '../rules/text-decimals.js';

/** DW 单位和格式. In the order of their codes. */
export const formatRules: readonly Rule[] = [
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
  subjectNames,
  steepGrowth,
];
