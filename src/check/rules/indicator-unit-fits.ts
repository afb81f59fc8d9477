import { type IndicatorRow, listIndicatorRows } from '../indicator-rows.js';
import { expectUnits } from '../indicator-unit.js';
import { atData, defineRule, type Finding } from '../rule.js';

export const indicatorUnitFits = defineRule({
  code: 'JX108',
  severity: 'error',
  title: '评价标准的单位与指标名称不符',
  explanation:
    '率、比例用 %，个数用个，次数用次，天数用天。名称与单位不符，说明名称或标准抄错了。名称没有说明怎样计量的不检查；“……次数达标率”是率，用 % 是对的。',
  remedy: '改指标名称或改标准的单位，使两者一致',
  example: { wrong: '任务完成次数：90%及以上', right: '任务完成率：90%及以上' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：定量指标以数值和计量单位表述',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const row of listIndicatorRows(budget)) yield* checkRow(row);
  },
});

function checkRow({ indicator, cells }: IndicatorRow): readonly Finding[] {
  const fitting = expectUnits(indicator.名称);
  const [fit] = fitting;
  if (fit === undefined) return [];
  const wrong = cells.flatMap(({ threshold, path }) =>
    threshold.kind === 'band' && threshold.unit !== '' && !fitting.includes(threshold.unit)
      ? [{ unit: threshold.unit, path }]
      : [],
  );
  const [first] = wrong;
  if (!first) return [];
  const units = [...new Set(wrong.map(({ unit }) => unit))].join('、');
  const message = `“${indicator.名称}”应以“${fit}”计，评价标准却以“${units}”计`;
  return [{ place: atData(...first.path), message }];
}
