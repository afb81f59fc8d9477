import { isSharedBound } from '../border-kinds.js';
import { findBorders } from '../grade-borders.js';
import { listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

export const sharedBound = defineRule({
  code: 'JX106',
  severity: 'info',
  title: '“以上”“以下”都含本数',
  explanation:
    '相邻两档写成“N及以上”和“N以下”时，按民法典两个都包括 N，恰好等于 N 的结果同属两档。这是通行的写法，只提示一次，不逐行报告。',
  remedy: '下一档写成“低于N”或“不足N”',
  example: { wrong: '中：80%及以上，差：80%以下', right: '中：80%及以上，差：低于80%' },
  source: '《中华人民共和国民法典》第一千二百五十九条：“以上”“以下”包括本数，“不满”“超过”不包括本数',
  needs: ['绩效指标'],
  *check({ budget }) {
    const borders = listIndicatorRows(budget).flatMap((row) =>
      findBorders(row).filter(isSharedBound).slice(0, 1),
    );
    const [first] = borders;
    if (!first) return;
    const { better, worse } = first;
    const example = `${better.cell.grade}“${better.cell.text}”、${worse.cell.grade}“${worse.cell.text}”`;
    yield {
      place: atData(...worse.cell.path),
      message: `有 ${borders.length} 个指标相邻两档都含同一个数，这是第一个：${example}`,
    };
  },
});
