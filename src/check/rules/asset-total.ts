import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const assetTotal = defineRule({
  code: 'KJ112',
  severity: 'error',
  title: '资产总额不等于各类资产之和',
  explanation: '把房屋、车辆、单价 20 万元以上的设备、其他固定资产的价值相加，与写明的资产总额比较。',
  remedy: '对照资产报表，改正总额或写错的那一类；不能改已公开的数时，在 as-published.yaml 中写明原因',
  example: {
    wrong: '总额 1186.08，各类 32.63、330.54、822.90',
    right: '总额 1186.07，各类 32.63、330.54、822.90',
  },
  source: '部门固定资产占用情况表的编制关系：总额等于各类之和',
  needs: ['国有资产'],
  check: ({ budget: { 国有资产 } }) =>
    compareSum(
      term('资产总额', 国有资产.资产总额.价值, '国有资产', '资产总额', '价值'),
      (['房屋', '车辆', '单价20万元以上设备', '其他固定资产'] as const).map((kind) =>
        term(kind, 国有资产[kind].价值, '国有资产', kind, '价值'),
      ),
      '各类资产之和',
    ),
});
