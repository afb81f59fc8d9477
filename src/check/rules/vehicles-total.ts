import { compareCount, countOf } from '../counts.js';
import { defineRule } from '../rule.js';

/** Catalogue 13. */
export const vehiclesTotal = defineRule({
  code: 'KJ123',
  severity: 'error',
  title: '车辆总数不等于各种用途之和',
  explanation: '按用途分列的车辆相加，应等于车辆总数。',
  remedy: '对照资产系统，改正总数或写错的用途',
  example: {
    wrong: '总数 4；机要通信用车 1，应急保障用车 2',
    right: '总数 3；机要通信用车 1，应急保障用车 2',
  },
  source: '国有资产占用情况的说明：车辆按用途分列（财预〔2016〕143号）',
  needs: ['车辆'],
  check: ({ budget: { 车辆 } }) =>
    compareCount(
      countOf('车辆总数', 车辆.合计, '车辆', '合计'),
      车辆.用途.map(({ 名称, 数量 }, index) => countOf(名称, 数量, '车辆', '用途', index, '数量')),
      '辆',
    ),
});
