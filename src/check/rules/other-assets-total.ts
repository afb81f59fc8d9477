import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const otherAssetsTotal = defineRule({
  code: 'KJ113',
  severity: 'error',
  title: '其他固定资产不等于其构成之和',
  explanation: '把通用设备、专用设备、家具用具等的价值相加，与写明的其他固定资产比较。',
  remedy: '对照资产报表，改正其他固定资产或写错的那一项',
  example: {
    wrong: '其他固定资产 822.90，构成 742.93、0.84、79.31',
    right: '其他固定资产 822.90，构成 742.93、0.84、79.13',
  },
  source: '部门固定资产占用情况表的编制关系：其他固定资产等于其构成之和',
  needs: ['国有资产'],
  check: ({ budget: { 国有资产 } }) =>
    compareSum(
      term('其他固定资产', 国有资产.其他固定资产.价值, '国有资产', '其他固定资产', '价值'),
      (['通用设备', '专用设备', '家具用具等'] as const).map((kind) =>
        term(kind, 国有资产.其他固定资产构成[kind], '国有资产', '其他固定资产构成', kind),
      ),
      '构成之和',
    ),
});
