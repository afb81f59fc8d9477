import { atData, defineRule } from '../rule.js';
import { stateMoney, stateTerm, term, yuanOf } from '../sum.js';

export const procurementPrice = defineRule({
  code: 'KJ107',
  severity: 'error',
  title: '采购金额不等于数量乘单价',
  explanation: '每个采购项目的数量乘以单价，应等于它的政府采购金额总计。',
  remedy: '对照采购计划，改正数量、单价或金额',
  example: { wrong: '数量 2.00，单价 28.50，金额 28.50', right: '数量 1.00，单价 28.50，金额 28.50' },
  source: '部门政府采购预算表的编制关系：金额等于数量乘单价',
  needs: ['政府采购'],
  check: ({ budget: { 政府采购 } }) =>
    政府采购.单位.flatMap((unit, at) =>
      unit.项目.flatMap(({ 名称, 数量, 单价, 政府采购金额 }, index) => {
        const path = ['政府采购', '单位', at, '项目', index] as const;
        const total = term(`“${名称}”的采购金额`, 政府采购金额.总计, ...path, '政府采购金额', '总计');
        const product = yuanOf(单价).times(数量);
        if (product.eq(yuanOf(total.cell))) return [];
        const price = stateMoney(yuanOf(单价), 单价.format.unit);
        const message = `${stateTerm(total)}，数量${数量}×单价${price}等于${stateMoney(product, 单价.format.unit)}`;
        return [
          {
            place: atData(...total.path),
            message,
            related: [
              { message: `数量${数量}`, place: atData(...path, '数量') },
              { message: `单价${price}`, place: atData(...path, '单价') },
            ],
          },
        ];
      }),
    ),
});
