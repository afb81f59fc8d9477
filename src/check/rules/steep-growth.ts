import { type Amount, valueIn } from '../../budget/amount.js';
import type { BudgetWith } from '../../budget/budget.js';
import { findCodedTable } from '../coded-tables.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { stateMoney } from '../sum.js';

const STEM = '一般公共预算支出表';

/** Growth of more than this, in per cent, is explained or a slip. */
const STEEPEST = 300;

/** Catalogue 46. */
export const steepGrowth = defineRule({
  code: 'DW112',
  severity: 'warning',
  title: `比上年增长超过 ${STEEPEST}% 而没有原因`,
  explanation: `一个科目比上年增长超过 ${STEEPEST}%，要么有特别的原因，要么单位、小数点或科目写错了。写了“原因”的不提醒。`,
  remedy: '核对两年的数和单位；没有写错的，写上原因',
  example: { wrong: '上年 8.1，本年 81，没有原因', right: '上年 8.1，本年 81，原因：机构并入' },
  source: '检查目录第 46 条',
  needs: [STEM],
  check: ({ budget, derived }) =>
    derived.汇总[STEM].变化.flatMap(({ 科目编码, 本年, 上年, 原因 }): readonly Finding[] => {
      if (原因 !== '' || 上年 === '' || !isSteep(本年, 上年)) return [];
      const [now, last] = [本年, 上年].map((amount) => stateMoney(valueIn(amount, '元'), amount.format.unit));
      const message = `科目${科目编码}上年${last}，本年${now}，增长超过${STEEPEST}%，没有写原因`;
      return [{ place: placeOf(budget, 科目编码), message }];
    }),
});

function isSteep(now: Amount, last: Amount): boolean {
  const base = valueIn(last, '元');
  return base.gt(0) && valueIn(now, '元').minus(base).times(100).gt(base.times(STEEPEST));
}

/** The row of the subject; the table where its units' rows are added up. */
function placeOf(budget: BudgetWith<typeof STEM>, code: string): Finding['place'] {
  const row = findCodedTable(budget, STEM)?.rows?.find((own) => own.code === code);
  return atData(...(row?.path ?? [STEM]));
}
