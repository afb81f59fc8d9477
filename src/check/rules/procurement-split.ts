import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

/** Catalogue 11. */
export const procurementSplit = defineRule({
  code: 'KJ126',
  severity: 'error',
  title: '政府采购总额不等于货物、工程、服务之和',
  explanation: '政府采购预算分货物、工程、服务三类，三类相加应等于采购预算总额。',
  remedy: '对照采购预算，改正总额或写错的一类',
  example: {
    wrong: '总额 20；货物 5，工程 0，服务 14',
    right: '总额 20；货物 5，工程 0，服务 15',
  },
  source:
    '《政府采购法》第二条；《财政预决算领域基层政务公开标准指引》（财办发〔2019〕77号）：采购分货物、工程、服务',
  needs: ['采购汇总'],
  check: ({ budget: { 采购汇总 } }) =>
    compareSum(
      term('政府采购总额', 采购汇总.合计, '采购汇总', '合计'),
      (['货物', '工程', '服务'] as const).map((kind) => term(kind, 采购汇总[kind], '采购汇总', kind)),
      '货物、工程、服务之和',
    ),
});
