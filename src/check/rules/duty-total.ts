import { defineRule } from '../rule.js';
import { compareSum, term } from '../sum.js';

export const dutyTotal = defineRule({
  code: 'KJ106',
  severity: 'error',
  title: '职责的年度预算数不等于各项工作活动之和',
  explanation:
    '绩效目标表中，一项职责的年度预算数应等于它下面各项工作活动的年度预算数之和；没有列示金额的活动按 0 计。',
  remedy: '对照项目预算，改正职责或写错的那项活动；有项目支出而没有活动承担的，补上活动',
  example: { wrong: '职责 33.90，活动 23.00、1.90', right: '职责 33.90，活动 23.00、10.90' },
  source: '部门职责—工作活动绩效目标表的编制关系：职责等于其工作活动之和',
  needs: ['绩效指标'],
  check: ({ budget: { 绩效指标 } }) =>
    绩效指标.职责.flatMap((duty, index) => {
      const path = ['绩效指标', '职责', index] as const;
      return compareSum(
        term(`职责“${duty.名称}”`, duty.年度预算数, ...path, '年度预算数'),
        duty.活动.map((activity, at) =>
          term(`活动“${activity.名称}”`, activity.年度预算数, ...path, '活动', at, '年度预算数'),
        ),
        '各项活动之和',
      );
    }),
});
