import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const dutiesTotal = defineRule({
  code: 'KJ203',
  severity: 'error',
  title: '绩效目标表的金额之和不等于项目支出',
  explanation: '绩效目标表的年度预算数为项目支出：各项职责相加，应等于支出中写明的项目支出；空白按 0 计。',
  remedy: '对照项目预算，改正写错的职责，或补上没有编绩效目标的项目',
  example: {
    wrong: '项目支出 1356.31，各项职责之和 1366.31',
    right: '项目支出 1356.31，各项职责之和 1356.31',
  },
  source:
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）“谁申请资金，谁设置目标”：项目支出都编绩效目标',
  needs: ['支出', '绩效指标'],
  check: ({ budget: { 支出, 绩效指标 } }) =>
    compareSum(
      term('项目支出', 支出.项目支出, '支出', '项目支出'),
      绩效指标.职责.map((duty, index) =>
        term(`职责“${duty.名称}”`, duty.年度预算数, '绩效指标', '职责', index, '年度预算数'),
      ),
      '绩效目标表各项职责之和',
    ),
});
