import type { BudgetWith, DataFileStem } from '../../src/budget/budget.js';
import type { GovernmentLevel } from '../../src/budget/edition.js';
import { buildBudget } from './build-budget.js';

/** A district's office and its units, for the rules on names. */
export function buildDepartment(
  units: readonly string[] = [],
  level?: GovernmentLevel,
): BudgetWith<DataFileStem> {
  return {
    ...buildBudget(),
    部门: {
      名称: '北戴河区人民政府办公室',
      公开名称: '秦皇岛市北戴河区人民政府办公室',
      预算代码: '434',
      预算名称: '政府',
      称谓: '部门',
      ...(level && { 级别: level }),
    },
    部门概况: { 依据文件: [], 职责: [], 下属单位: [...units] },
  };
}

/** The same with one unit in the procurement table. */
export function buildPurchaser(
  units: readonly string[],
  name: string,
  short: string,
): BudgetWith<DataFileStem> {
  const budget = buildBudget({ '政府采购.单位.0.名称': name, '政府采购.单位.0.简称': short });
  return { ...buildDepartment(units), 政府采购: budget.政府采购 };
}
