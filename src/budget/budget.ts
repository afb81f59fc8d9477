import type { z } from 'zod';
import type { ApprovedBudget } from './approved-budget.js';
import type { Edition } from './edition.js';
import { appropriationsSchema } from './tables/appropriations.js';
import { balanceSchema } from './tables/balance.js';
import { basicExpenditureSchema } from './tables/basic-expenditure.js';
import { expenditureSchema } from './tables/expenditure.js';
import { expenditureByFunctionSchema } from './tables/expenditure-by-function.js';
import { generalPublicExpenditureSchema } from './tables/general-public-expenditure.js';
import { localTablesSchema } from './tables/local-tables.js';
import { operatingExpensesSchema } from './tables/operating-expenses.js';
import { governmentFundsSchema, stateCapitalSchema } from './tables/other-budgets.js';
import { overallTargetsSchema } from './tables/overall-targets.js';
import { performanceIndicatorsSchema } from './tables/performance-indicators.js';
import { procurementSchema } from './tables/procurement.js';
import { procurementSummarySchema } from './tables/procurement-summary.js';
import { projectTableSchema } from './tables/project-table.js';
import { projectTargetsSchema } from './tables/project-targets.js';
import { projectsSchema } from './tables/projects.js';
import { revenueSchema } from './tables/revenue.js';
import { revenueBySourceSchema } from './tables/revenue-by-source.js';
import { staffSchema } from './tables/staff.js';
import { stateAssetsSchema } from './tables/state-assets.js';
import { threePublicAndOperatingSchema } from './tables/three-public-and-operating.js';
import { threePublicExpensesSchema } from './tables/three-public-expenses.js';
import { vehiclesSchema } from './tables/vehicles.js';
import { departmentProfileSchema } from './texts/department-profile.js';
import { otherMattersSchema } from './texts/other-matters.js';
import { performanceTargetsSchema } from './texts/performance-targets.js';
import { termsSchema } from './texts/terms.js';

/** Where a data file of an edition lies and what it must hold. */
export type DataFile = { readonly folder: 'tables' | 'text'; readonly schema: z.ZodType };

/** The one list of an edition's data files, by stem: a new table is a schema and a line here. */
export const dataFiles = {
  部门概况: { folder: 'text', schema: departmentProfileSchema },
  收入: { folder: 'tables', schema: revenueSchema },
  支出: { folder: 'tables', schema: expenditureSchema },
  项目支出: { folder: 'tables', schema: projectsSchema },
  机关运行经费: { folder: 'tables', schema: operatingExpensesSchema },
  三公经费: { folder: 'tables', schema: threePublicExpensesSchema },
  绩效目标: { folder: 'text', schema: performanceTargetsSchema },
  绩效指标: { folder: 'tables', schema: performanceIndicatorsSchema },
  政府采购: { folder: 'tables', schema: procurementSchema },
  国有资产: { folder: 'tables', schema: stateAssetsSchema },
  名词解释: { folder: 'text', schema: termsSchema },
  其他说明: { folder: 'text', schema: otherMattersSchema },
  收支总表: { folder: 'tables', schema: balanceSchema },
  收入总表: { folder: 'tables', schema: revenueBySourceSchema },
  支出总表: { folder: 'tables', schema: expenditureByFunctionSchema },
  财政拨款收支总表: { folder: 'tables', schema: appropriationsSchema },
  一般公共预算支出表: { folder: 'tables', schema: generalPublicExpenditureSchema },
  基本支出表: { folder: 'tables', schema: basicExpenditureSchema },
  三公与机关运行经费表: { folder: 'tables', schema: threePublicAndOperatingSchema },
  政府性基金预算支出表: { folder: 'tables', schema: governmentFundsSchema },
  国有资本经营预算支出表: { folder: 'tables', schema: stateCapitalSchema },
  项目支出表: { folder: 'tables', schema: projectTableSchema },
  整体绩效目标表: { folder: 'tables', schema: overallTargetsSchema },
  项目绩效目标表: { folder: 'tables', schema: projectTargetsSchema },
  人员编制: { folder: 'tables', schema: staffSchema },
  车辆: { folder: 'tables', schema: vehiclesSchema },
  采购汇总: { folder: 'tables', schema: procurementSummarySchema },
  附加表: { folder: 'tables', schema: localTablesSchema },
} as const satisfies Record<string, DataFile>;

export type DataFileStem = keyof typeof dataFiles;

/** Their names, in the order of the list. */
export const dataFileStems = Object.keys(dataFiles) as readonly DataFileStem[];

/** The data files whose rows are subjects of 政府收支分类科目. */
export const codedFiles: readonly DataFileStem[] = [
  ...(['收支总表', '收入总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表', '基本支出表'] as const),
  ...(['政府性基金预算支出表', '国有资本经营预算支出表'] as const),
];

/** True of the name of a data file. */
export function isDataFileStem(name: string): name is DataFileStem {
  return Object.hasOwn(dataFiles, name);
}

/** What the data files say, by stem. */
export type DataFiles = {
  readonly [S in DataFileStem]: z.output<(typeof dataFiles)[S]['schema']>;
};

/** A department's budget of one year: the edition's own keys and one key for each data file that its layout prints. */
export type Budget = Omit<Edition, '上年版'> &
  Partial<DataFiles> & {
    /** The edition of the year before, if this one names it; what it names itself is not followed. */
    readonly 上年版?: Budget;
    /** What the finance bureau approved, if the edition has it: for the checks alone. */
    readonly 批复?: ApprovedBudget;
  };

/** A budget that has these data files. */
export type BudgetWith<S extends DataFileStem> = Budget & Pick<DataFiles, S>;

/** True if the budget has all of these data files. */
export function hasDataFiles<S extends DataFileStem>(
  budget: Budget,
  stems: readonly S[],
): budget is BudgetWith<S> {
  return stems.every((stem) => budget[stem] !== undefined);
}

/** The path of a data file in its edition's folder. */
export function dataFilePath(stem: DataFileStem): string {
  return `${dataFiles[stem].folder}/${stem}.yaml`;
}
