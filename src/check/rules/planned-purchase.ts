import type { BudgetWith } from '../../budget/budget.js';
import { goodsCode, purchaseWords } from '../lexicon/purchase-words.js';
import { atData, defineRule } from '../rule.js';
import { stateMoney, stateTerm, sumOf, type Term, term, yuanOf } from '../sum.js';
import { listOperatingLines, listProjects } from '../three-public-items.js';

export const plannedPurchase = defineRule({
  code: 'KJ211',
  severity: 'warning',
  title: '拟购置的固定资产没有足够的购置经费',
  explanation:
    '本年度拟购置固定资产的总额，应有机关运行经费中的购置费、以购置命名的项目、公务用车购置费来支付，货物还应在政府采购预算中列出。购置经费少于拟购置总额时，三处说法不一，请核对。',
  remedy: '核对资产配置预算、经费明细和政府采购预算，说明由哪笔支出购置',
  example: {
    wrong: '拟购置 7，机关运行经费中办公设备购置费 2，没有购置项目',
    right: '拟购置 7，办公设备购置费 2，购置项目 5',
  },
  source: '资产配置预算与支出预算、政府采购预算的勾稽关系',
  needs: ['国有资产', '机关运行经费', '项目支出', '三公经费', '政府采购'],
  check: ({ budget }) => {
    const { 金额, 主要内容 } = budget.国有资产.本年度拟购置;
    const planned = term('拟购置固定资产', 金额, '国有资产', '本年度拟购置', '金额');
    const funds = listPurchaseFunds(budget);
    if (yuanOf(planned.cell).lte(sumOf(funds))) return [];
    const found = funds.length === 0 ? '没有购置经费' : `购置经费只有${stateMoney(sumOf(funds))}`;
    const message = `${stateTerm(planned)}（${主要内容}），机关运行经费、项目支出和“三公”经费中${found}${describeGoods(budget)}`;
    return [
      {
        place: atData(...planned.path),
        message,
        related: funds.map((fund) => ({ message: stateTerm(fund), place: atData(...fund.path) })),
      },
    ];
  },
});

function listPurchaseFunds(budget: BudgetWith<'三公经费' | '机关运行经费' | '项目支出'>): readonly Term[] {
  const vehicles = '公务用车购置及运行费';
  const vehiclePurchase = term(
    '公务用车购置费',
    budget.三公经费[vehicles].公务用车购置费,
    '三公经费',
    vehicles,
    '公务用车购置费',
  );
  return [...listOperatingLines(budget), ...listProjects(budget)]
    .filter(({ name }) => purchaseWords.test(name))
    .concat(yuanOf(vehiclePurchase.cell).gt(0) ? [vehiclePurchase] : []);
}

function describeGoods({ 政府采购 }: BudgetWith<'政府采购'>): string {
  const items = 政府采购.单位.flatMap((unit) => unit.项目);
  return items.some((item) => goodsCode.test(item.政府采购目录序号)) ? '' : '，政府采购预算中没有货物';
}
