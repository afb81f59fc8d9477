import { type IndicatorRow, listIndicatorRows } from '../indicator-rows.js';
import { expectUnits } from '../indicator-unit.js';
import { countedOneByOne } from '../lexicon/indicator-units.js';
import { atData, defineRule, type Finding } from '../rule.js';
import type { Threshold } from '../threshold.js';

/** Catalogue 68 and 69. */
export const countNotWhole = defineRule({
  code: 'JX111',
  severity: 'error',
  title: '个数、次数不是整数',
  explanation: '次、个、件、人、户这样一个一个数的，只有整数；带小数的标准是抄错了数，或用错了单位。',
  remedy: '对照原来的绩效目标申报表，改正这个数或它的单位',
  example: { wrong: '安全事故发生次数：1.01次', right: '安全事故发生次数：1次' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：定量指标以数值和计量单位表述',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const row of listIndicatorRows(budget)) yield* checkRow(row);
  },
});

function checkRow({ indicator, cells }: IndicatorRow): readonly Finding[] {
  const byName = expectUnits(indicator.名称);
  return cells.flatMap(({ threshold, path, text, grade }): readonly Finding[] => {
    const units = threshold.kind === 'band' && threshold.unit !== '' ? [threshold.unit] : byName;
    const [unit] = units;
    if (unit === undefined || !units.every((each) => countedOneByOne.has(each)) || !hasFraction(threshold))
      return [];
    const message = `“${indicator.名称}”的${grade}“${text}”带小数，以“${unit}”计的数应是整数`;
    return [{ place: atData(...path), message }];
  });
}

function hasFraction(threshold: Threshold): boolean {
  if (threshold.kind !== 'band') return false;
  return [threshold.low, threshold.high].some(
    (limit) => limit !== undefined && !limit.value.eq(limit.value.round(0)),
  );
}
