import type { BudgetWith, DataFiles } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import { oncePer } from './once-per.js';
import { parseThreshold, type Threshold } from './threshold.js';

export type Duty = DataFiles['绩效指标']['职责'][number];
export type Activity = Duty['活动'][number];
export type Indicator = Activity['绩效指标'][number];

/** From the best to the worst. */
export const grades = ['优', '良', '中', '差'] as const;

export type Grade = (typeof grades)[number];

export type Located<T> = T & { readonly path: readonly DataSegment[] };

export type GradeCell = Located<{
  readonly grade: Grade;
  /** As written, without blanks at its ends. */
  readonly text: string;
  readonly threshold: Threshold;
}>;

export type IndicatorRow = Located<{
  readonly indicator: Indicator;
  readonly activity: Activity;
  /** In the order of `grades`. */
  readonly cells: readonly GradeCell[];
}>;

type Indicated = BudgetWith<'绩效指标'>;

export function listDuties({ 绩效指标 }: Indicated): readonly Located<{ readonly duty: Duty }>[] {
  return 绩效指标.职责.map((duty, index) => ({ duty, path: ['绩效指标', '职责', index] }));
}

export function listActivities(budget: Indicated): readonly Located<{ readonly activity: Activity }>[] {
  return listDuties(budget).flatMap(({ duty, path }) =>
    duty.活动.map((activity, index) => ({ activity, path: [...path, '活动', index] })),
  );
}

/** The indicators of the performance table in its order, their grades read. */
export const listIndicatorRows = oncePer((budget: Indicated): readonly IndicatorRow[] =>
  listActivities(budget).flatMap(({ activity, path }) =>
    activity.绩效指标.map((indicator, index) => {
      const place = [...path, '绩效指标', index];
      return { indicator, activity, path: place, cells: readCells(indicator, place) };
    }),
  ),
);

function readCells(indicator: Indicator, path: readonly DataSegment[]): readonly GradeCell[] {
  return grades.map((grade) => ({
    grade,
    text: indicator[grade].trim(),
    threshold: parseThreshold(indicator[grade]),
    path: [...path, grade],
  }));
}
