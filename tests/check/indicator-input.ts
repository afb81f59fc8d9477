import type { DataFileStem, DataFiles } from '../../src/budget/budget.js';
import type { CheckInput } from '../../src/check/rule.js';
import { buildInput } from './build-input.js';

/** Performance tables for the tests of rules on indicators. */

type Duty = DataFiles['绩效指标']['职责'][number];
type Activity = Duty['活动'][number];
type Indicator = Activity['绩效指标'][number];

/** An indicator from `名称 优/良/中/差`. */
export function indicator(words: string): Indicator {
  const [名称 = '', standards = ''] = words.split(' ');
  const [优 = '', 良 = '', 中 = '', 差 = ''] = standards.split('/');
  return { 名称, 优, 良, 中, 差 };
}

export function activity(名称: string, parts: Partial<Activity> = {}): Activity {
  return { 名称, 年度预算数: '', 内容描述: '', 绩效目标: '', 绩效指标: [], ...parts };
}

/** One duty with activities. */
export function tableOf(...活动: readonly Activity[]): CheckInput<DataFileStem> {
  const duty: Duty = { 名称: '职责', 年度预算数: '', 内容描述: '', 绩效目标: '', 活动: [...活动] };
  const 金额格式 = { 单位: '万元', 小数位数: 2, 千分位: false } as const;
  return buildInput({ budget: { 绩效指标: { 金额格式, 职责: [duty] } } });
}

/** One activity with indicators, each from `名称 优/良/中/差`. */
export function rowsOf(...rows: readonly string[]): CheckInput<DataFileStem> {
  return tableOf(activity('活动', { 绩效指标: rows.map(indicator) }));
}
