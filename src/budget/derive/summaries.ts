import type { Budget, DataFiles } from '../budget.js';
import { BLANK } from '../scalars.js';
import type { Subjects } from '../subjects.js';
import { codedColumns } from './coded-columns.js';
import { type IndicatorSpans, spanIndicators } from './span-indicators.js';
import {
  type AppropriationsSummary,
  type BalanceSummary,
  summarizeAppropriations,
  summarizeBalance,
} from './summarize-balances.js';
import { type CodedSummary, summarizeCodedTable } from './summarize-coded-table.js';
import { type GeneralPublicSummary, summarizeGeneralPublic } from './summarize-general-public.js';
import { type LocalTable, summarizeLocalTables } from './summarize-local-tables.js';
import { type ProjectsSummary, summarizeProjects } from './summarize-projects.js';
import { type SourcesSummary, summarizeSources } from './summarize-sources.js';
import { summarizeThreePublic, type ThreePublicSummary } from './summarize-three-public.js';

type Coded<S extends keyof typeof codedColumns> = CodedSummary<(typeof codedColumns)[S]['all'][number]>;

type OverallRow = DataFiles['整体绩效目标表']['行'][number] & IndicatorSpans & { readonly 说明: string };
type ProjectTarget = DataFiles['项目绩效目标表']['项目'][number];

/** What is derived from each table, by the name of its file; a table that is not there has none. */
export type Summaries = {
  readonly 收支总表?: BalanceSummary;
  readonly 收入总表?: SourcesSummary;
  readonly 支出总表?: Coded<'支出总表'>;
  readonly 财政拨款收支总表?: AppropriationsSummary;
  readonly 一般公共预算支出表?: GeneralPublicSummary;
  readonly 基本支出表?: Coded<'基本支出表'>;
  readonly 三公与机关运行经费表?: ThreePublicSummary;
  readonly 政府性基金预算支出表?: Coded<'政府性基金预算支出表'>;
  readonly 国有资本经营预算支出表?: Coded<'国有资本经营预算支出表'>;
  readonly 项目支出表?: ProjectsSummary;
  readonly 整体绩效目标表?: { readonly 行: readonly OverallRow[] };
  readonly 项目绩效目标表?: {
    readonly 项目: readonly (Omit<ProjectTarget, '指标'> & {
      readonly 指标: readonly (ProjectTarget['指标'][number] & IndicatorSpans)[];
    })[];
  };
  readonly 附加表?: { readonly 表: readonly LocalTable[] };
};

/** The tables of this year and the last. */
type Tables = Partial<DataFiles> & Pick<Budget, '上年版'>;

/** The sums and comparisons of every table that is there. */
export function summarizeTables(budget: Tables, subjects: Subjects): Summaries {
  return {
    ...summarizeAllMoney(budget, subjects),
    ...summarizeBudgets(budget, subjects),
    ...summarizePurposes(budget),
  };
}

function summarizeAllMoney(
  { 收支总表, 收入总表, 支出总表, 财政拨款收支总表 }: Tables,
  subjects: Subjects,
): Summaries {
  return {
    ...(收支总表 && { 收支总表: summarizeBalance(收支总表, subjects) }),
    ...(收入总表 && { 收入总表: summarizeSources(收入总表, subjects) }),
    ...(支出总表 && { 支出总表: summarizeCodedTable(支出总表, codedColumns.支出总表, subjects) }),
    ...(财政拨款收支总表 && { 财政拨款收支总表: summarizeAppropriations(财政拨款收支总表, subjects) }),
  };
}

function summarizeBudgets(budget: Tables, subjects: Subjects): Summaries {
  const { 一般公共预算支出表: general, 基本支出表: basic, 上年版: previous } = budget;
  const { 政府性基金预算支出表: funds, 国有资本经营预算支出表: capital } = budget;
  return {
    ...(general && {
      一般公共预算支出表: summarizeGeneralPublic(general, previous?.一般公共预算支出表, subjects),
    }),
    ...(basic && { 基本支出表: summarizeCodedTable(basic, codedColumns.基本支出表, subjects) }),
    ...(funds && {
      政府性基金预算支出表: summarizeCodedTable(funds, codedColumns.政府性基金预算支出表, subjects),
    }),
    ...(capital && {
      国有资本经营预算支出表: summarizeCodedTable(capital, codedColumns.国有资本经营预算支出表, subjects),
    }),
  };
}

function summarizePurposes(budget: Tables): Summaries {
  const { 三公与机关运行经费表: threePublic, 项目支出表, 附加表, 上年版: previous } = budget;
  const { 整体绩效目标表: overall, 项目绩效目标表: targets } = budget;
  return {
    ...(threePublic && {
      三公与机关运行经费表: summarizeThreePublic(threePublic, previous?.三公与机关运行经费表),
    }),
    ...(项目支出表 && { 项目支出表: summarizeProjects(项目支出表) }),
    ...(overall && {
      整体绩效目标表: { 行: spanIndicators(overall.行.map((row) => ({ ...row, 说明: row.说明 ?? BLANK }))) },
    }),
    ...(targets && {
      项目绩效目标表: {
        项目: targets.项目.map((project) => ({ ...project, 指标: spanIndicators(project.指标) })),
      },
    }),
    ...(附加表 && { 附加表: summarizeLocalTables(附加表) }),
  };
}
