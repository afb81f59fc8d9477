import type { z } from 'zod';
import type { Edition } from './edition.js';
import { expenditureSchema } from './tables/expenditure.js';
import { operatingExpensesSchema } from './tables/operating-expenses.js';
import { performanceIndicatorsSchema } from './tables/performance-indicators.js';
import { procurementSchema } from './tables/procurement.js';
import { projectsSchema } from './tables/projects.js';
import { revenueSchema } from './tables/revenue.js';
import { stateAssetsSchema } from './tables/state-assets.js';
import { threePublicExpensesSchema } from './tables/three-public-expenses.js';
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
} as const satisfies Record<string, DataFile>;

export type DataFileStem = keyof typeof dataFiles;

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
