import { type DataFileStem, type DataFiles, dataFiles } from '../budget/budget.js';

const format = { 单位: '万元', 小数位数: '2', 千分位: '否' };
const revenue = [{ 项目: '某项收入', 预算数: '0' }];
const subject = { 科目编码: '2010301' };
const units = [{ 单位: '某单位', 行: [subject] }];
const coded = { 行: [subject], 分单位: units, 合计: { 合计: '0' } };
const bySource = { 金额: { 某项收入: '0' } };
const indicator = { 一级指标: '某', 二级指标: '某', 三级指标: '某', 指标值: '某' };
const expenses = {
  '因公出国（境）费': '0',
  公务用车购置费: '0',
  公务用车运行维护费: '0',
  公务接待费: '0',
  合计: '0',
};

/** The shortest table of each kind from which something is derived: one row in every list. */
const samples: Readonly<Partial<Record<DataFileStem, object>>> = {
  收支总表: {
    收入: revenue,
    支出: [{ 科目编码: '201', 预算数: '0' }],
    本年收入合计: '0',
    收入总计: '0',
    本年支出合计: '0',
    支出总计: '0',
  },
  收入总表: {
    来源: ['某项收入'],
    行: [{ ...subject, ...bySource }],
    分单位: [{ 单位: '某单位', 行: [{ ...subject, ...bySource }] }],
    合计: { ...bySource, 合计: '0' },
  },
  支出总表: coded,
  财政拨款收支总表: {
    收入: revenue,
    支出: [{ 科目编码: '201' }],
    收入总计: '0',
    支出总计: { 合计: '0' },
  },
  一般公共预算支出表: { ...coded, 行: [{ ...subject, 上年数: '0' }] },
  基本支出表: {
    ...coded,
    行: [{ 科目编码: '30101' }],
    分单位: [{ 单位: '某单位', 行: [{ 科目编码: '30101' }] }],
  },
  三公与机关运行经费表: { 本年: expenses, 机关运行经费: { 本年: '0' }, 原因: {} },
  政府性基金预算支出表: coded,
  国有资本经营预算支出表: coded,
  项目支出表: {
    来源: ['某项收入'],
    行: [{ 类型: '某', 名称: '某', 单位: '某', ...bySource }],
    合计: { ...bySource, 合计: '0' },
  },
  整体绩效目标表: { 总体目标: '某', 行: [indicator] },
  项目绩效目标表: { 项目: [{ 名称: '某', 金额: '0', 绩效目标: '某', 指标: [indicator] }] },
  附加表: {
    表: [{ 名称: '某表', 列: [{ 名称: '某列', 类型: '金额', 合计: '是' }], 行: [['0']], 合计行: ['0'] }],
  },
};

/** Those of the samples that a layout prints, as they are loaded. */
export function sampleTables(stems: readonly DataFileStem[]): Partial<DataFiles> {
  const tables = stems.flatMap((stem) => {
    const sample = samples[stem];
    if (!sample) return [];
    const words = stem === '整体绩效目标表' ? sample : { 金额格式: format, ...sample };
    return [[stem, dataFiles[stem].schema.parse(words)] as const];
  });
  return Object.fromEntries(tables);
}
