import { findCodedTable } from '../coded-tables.js';
import { totalOf } from '../figure-row.js';
import { defineRule } from '../rule.js';
import { compareLimit, term } from '../sum.js';

/** Catalogue 26. */
export const procurementOfAll = defineRule({
  code: 'KJ224',
  severity: 'warning',
  title: '政府采购预算大于支出总表的合计',
  explanation:
    '政府采购的钱都在支出之内，采购预算总额不能大于支出总表的合计。大于它，多半是单位（元、万元）或小数点错了。',
  remedy: '核对采购预算的数和单位',
  example: { wrong: '采购总额 1200，支出总表 115', right: '采购总额 20，支出总表 115' },
  source: '《政府采购法》第三十三条：采购项目及资金预算列在部门预算中',
  needs: ['采购汇总', '支出总表'],
  check: ({ budget }) => {
    const all = findCodedTable(budget, '支出总表')?.total;
    return all
      ? compareLimit(term('政府采购总额', budget.采购汇总.合计, '采购汇总', '合计'), totalOf(all))
      : [];
  },
});
