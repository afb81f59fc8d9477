import type { DataFiles } from '../budget.js';
import { readCodedRow, sumRows } from './coded-row.js';
import { amountsOf, listAddends, listAmounts, listColumns, type SourceAmounts } from './summarize-sources.js';

/** The projects of 项目支出表 with every column, blank or not. */
export type ProjectsSummary = {
  readonly 各列: readonly string[];
  readonly 行: readonly (SourceAmounts & {
    readonly 类型: string;
    readonly 名称: string;
    readonly 单位: string;
  })[];
  /** As stated; a column that the file leaves out is the sum of the projects. */
  readonly 合计: SourceAmounts;
};

export function summarizeProjects({ 来源, 行, 合计 }: DataFiles['项目支出表']): ProjectsSummary {
  const addends = listAddends(来源);
  const projects = 行.map(({ 类型, 名称, 单位, 金额, 合计: total }) => {
    const row = readCodedRow({ 科目编码: '', 合计: total }, Object.entries(金额), addends);
    return { 类型, 名称, 单位, row };
  });
  const sum = sumRows(
    '',
    projects.map(({ row }) => row),
  );
  return {
    各列: listColumns(来源),
    行: projects.map(({ row, ...words }) => ({ ...words, ...listAmounts(row.amounts, 来源) })),
    合计: listAmounts(new Map([...sum.amounts, ...amountsOf(合计)]), 来源),
  };
}
