import { type IndicatorRow, listIndicatorRows } from '../indicator-rows.js';
import { unitInName } from '../indicator-unit.js';
import { atData, defineRule, type Finding } from '../rule.js';

export const thresholdUnitMissing = defineRule({
  code: 'JX109',
  severity: 'error',
  title: '评价标准缺少单位',
  explanation:
    '定量指标的标准是带单位的数。同一行里有的带单位、有的不带，或者都不带，60 是 60% 还是 60 次就说不清。名称里写明了单位的（如“满意度（%）”）可以不带。',
  remedy: '补上单位',
  example: { wrong: '中：60-80%，差：60以下', right: '中：60%～80%，差：低于60%' },
  source: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：定量指标以数值和计量单位表述',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const row of listIndicatorRows(budget)) yield* checkRow(row);
  },
});

function checkRow({ indicator, cells }: IndicatorRow): readonly Finding[] {
  if (unitInName(indicator.名称) !== undefined) return [];
  const bare = cells.filter(({ threshold }) => threshold.kind === 'band' && threshold.unit === '');
  const [first] = bare;
  if (!first) return [];
  const shown = bare.map(({ grade, text }) => `${grade}“${text}”`).join('、');
  return [{ place: atData(...first.path), message: `“${indicator.名称}”的标准没有单位：${shown}` }];
}
