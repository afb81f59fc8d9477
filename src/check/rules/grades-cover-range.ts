import { findLowestBorder, isSharedBound } from '../border-kinds.js';
import { type Border, findBorders, findDirection, listReadGrades, turnBand } from '../grade-borders.js';
import { type IndicatorRow, listIndicatorRows } from '../indicator-rows.js';
import { atData, defineRule, type Finding } from '../rule.js';

export const gradesCoverRange = defineRule({
  code: 'JX105',
  severity: 'warning',
  title: '评价标准的档次之间有空当或重叠',
  explanation:
    '四档应盖住全部可能的结果，而且互不重叠。只写单个的数（100%、90%、80%）时，91% 不知评什么；写成 80-90% 和 60-80% 时，80% 同属两档。“以上”“以下”含本数。',
  remedy: '写成“90%及以上”“80%及以上、低于90%”这样首尾相接的标准',
  example: { wrong: '优100% 良90% 中80% 差70%', right: '优100% 良90%及以上 中80%及以上 差低于80%' },
  source:
    '《中华人民共和国民法典》第一千二百五十九条：“以上”“以下”包括本数；财预〔2015〕88号：绩效指标可衡量',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const row of listIndicatorRows(budget)) yield* checkRow(row);
  },
});

function checkRow(row: IndicatorRow): readonly Finding[] {
  const lowest = findLowestBorder(row);
  const borders = findBorders(row).filter(
    (border) => !isSharedBound(border) && border.worse.cell.path !== lowest?.worse.cell.path,
  );
  const faults = [...borders.map(describeBorder), ...describeOpenEnd(row)];
  const place = borders[0]?.worse.cell.path ?? row.cells[row.cells.length - 1]?.path;
  if (faults.length === 0 || !place) return [];
  return [{ place: atData(...place), message: `“${row.indicator.名称}”的档次不相接：${faults.join('；')}` }];
}

function describeBorder({ better, worse, kind, from, to }: Border): string {
  const unit = better.band.unit === '' ? worse.band.unit : better.band.unit;
  const [first, last] = [from, to].map((value) => `${value.toFixed()}${unit}`);
  const values = from.eq(to) ? first : `${first}和${last}之间`;
  const both = `${better.cell.grade}、${worse.cell.grade}`;
  return kind === 'overlap' ? `${values}同属${both}两档` : `${values}不属于${both}任何一档`;
}

/** What is worse than the worst grade has none: 差 is a single value. */
function describeOpenEnd(row: IndicatorRow): readonly string[] {
  const worst = listReadGrades(row).find(({ cell }) => cell.grade === '差');
  const direction = findDirection(row);
  const end = worst && direction && turnBand(worst.band, direction).low;
  if (!end || end.value.eq(0)) return [];
  const side = direction === 'more' ? '低于' : '超过';
  return [`${side}${end.value.abs().toFixed()}${worst.band.unit}没有档次`];
}
