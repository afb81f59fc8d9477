import { findLowestBorder } from '../border-kinds.js';
import { listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

export const lowestGradesMeet = defineRule({
  code: 'JX104',
  severity: 'error',
  title: '中、差两档的界限不一',
  explanation:
    '差的上限就是中的下限，写的应是同一个数。两个数不同，中间的结果就同属两档或不属于任何一档；表格软件下拉填充时最容易把 70% 变成 71%、72%。',
  remedy: '把“差”的数改成与“中”的下限相同',
  example: { wrong: '中：70%及以上，差：71%以下', right: '中：70%及以上，差：低于70%' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标可衡量、可评价',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const row of listIndicatorRows(budget)) {
      const border = findLowestBorder(row);
      if (!border) continue;
      const { better, worse, kind, from, to } = border;
      const span = `${from.toFixed()} 至 ${to.toFixed()} ${kind === 'overlap' ? '同属两档' : '没有档次'}`;
      yield {
        place: atData(...worse.cell.path),
        message: `“${row.indicator.名称}”的差“${worse.cell.text}”与中“${better.cell.text}”界限不一，${span}`,
        related: [{ message: '“中”的标准', place: atData(...better.cell.path) }],
      };
    }
  },
});
