import { findMatches, type Match } from '../find-matches.js';
import { type CheckInput, defineRule, inText } from '../rule.js';
import { listShownFigures } from '../shown-figures.js';

export const typedQuantities = defineRule({
  code: 'KJ311',
  severity: 'error',
  title: '手写的资产数量与数据不符',
  explanation:
    '模板或文字中手写的车辆数、房屋面积（“保有车辆15辆”“共有房屋206平方米”）应等于国有资产中的数量。只检查跟在“保有、现有、共有、实有、占用”一类词后面的数量。',
  remedy: '改用数据中的数，或改正手写的数',
  example: { wrong: '车辆数量 15，手写“现有车辆16辆”', right: '模板写“现有车辆{{国有资产.车辆.数量}}辆”' },
  source: '同一事实前后一致；部门固定资产占用情况表',
  needs: ['国有资产'],
  check: (input) =>
    (['辆', '平方米'] as const).flatMap((unit) => {
      const known = quantitiesOf(input, unit);
      return findTyped(input, unit)
        .filter(({ text }) => !known.includes(Number.parseFloat(text)))
        .map(({ leaf, start, end, text }) => ({
          place: inText(leaf, start, end),
          message: `手写的数量${text}，国有资产中是${known.join('、')}${unit}`,
        }));
    }),
});

function quantitiesOf(
  { budget: { 国有资产 } }: CheckInput<'国有资产'>,
  unit: '辆' | '平方米',
): readonly number[] {
  const assets = unit === '辆' ? [国有资产.车辆] : [国有资产.房屋, 国有资产.其中办公用房];
  return assets.map(({ 数量 }) => Number(数量)).filter((quantity) => !Number.isNaN(quantity));
}

const QUANTITIES = {
  辆: /(?<!\d)\d+(?:\.\d+)?辆/g,
  平方米: /(?<!\d)\d+(?:\.\d+)?平方米/g,
} as const;
const STOCK_BEFORE = /(保有|现有|共有|实有|占用)[^，。；、\d]{0,8}$/;

/** Quantities that stand in words and are not a figure of the data. */
function findTyped(input: CheckInput, unit: '辆' | '平方米'): readonly Match[] {
  const figures = listShownFigures(input);
  return findMatches(input.printed, QUANTITIES[unit])
    .filter(({ leaf, start }) => STOCK_BEFORE.test(leaf.text.slice(0, start)))
    .filter(
      ({ leaf, start, end }) =>
        !figures.some((figure) => figure.leaf === leaf && figure.start < end && start < figure.end),
    );
}
