import { type Direction, findDirection, listPairs, type ReadGrade, turnBand } from '../grade-borders.js';
import { type IndicatorRow, listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule, type Finding } from '../rule.js';

export const gradesOrdered = defineRule({
  code: 'JX103',
  severity: 'error',
  title: '评价标准的档次分不出高低',
  explanation:
    '优、良、中、差应一档严于一档（越少越好的指标则反过来）。相邻两档的标准相同或颠倒时，同一个结果就可以评成两档。',
  remedy: '对照原来的绩效目标申报表，改正写错的一档',
  example: { wrong: '良：90%及以上，中：90%及以上', right: '良：90%及以上，中：85%及以上' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标可衡量、可评价',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const row of listIndicatorRows(budget)) yield* checkRow(row);
  },
});

function checkRow(row: IndicatorRow): readonly Finding[] {
  // Grades that are all one value run neither way; then they are equal, whichever way is taken.
  const direction = findDirection(row) ?? 'more';
  return listPairs(row)
    .filter(([better, worse]) => !isStricter(better, worse, direction))
    .map(([better, worse]) => ({
      place: atData(...worse.cell.path),
      message: `“${row.indicator.名称}”的${describe(better)}与${describe(worse)}分不出高低`,
      related: [{ message: `“${better.cell.grade}”的标准`, place: atData(...better.cell.path) }],
    }));
}

/** Borders that overlap are another rule's: here only the ends that each grade is named by count. */
function isStricter(better: ReadGrade, worse: ReadGrade, direction: Direction): boolean {
  const upper = turnBand(better.band, direction);
  const lower = turnBand(worse.band, direction);
  // A worse grade that reaches above the better one: 中 20000次 beside 差 2次及以上, where less is better.
  if (upper.high && lower.high?.value.gt(upper.high.value)) return false;
  if (upper.low && lower.low) {
    const order = upper.low.value.cmp(lower.low.value);
    return order > 0 || (order === 0 && lower.low.included && !upper.low.included);
  }
  if (!upper.low && lower.low) return false;
  return upper.low !== undefined || !upper.high || !lower.high || upper.high.value.gt(lower.high.value);
}

function describe({ cell }: ReadGrade): string {
  return `${cell.grade}“${cell.text.replace(/\s/gu, '')}”`;
}
