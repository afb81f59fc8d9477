import type { Budget } from './budget.js';

/**
 * The date in an output's metadata: 公开日期 if it is known, else the time of `SOURCE_DATE_EPOCH` (see
 * reproducible-builds.org), else 1 January of the budget year. Always midnight or the given second, in UTC.
 */
export function publicationDate(budget: Budget, sourceDateEpoch: Date | undefined): Date {
  const published = budget.日期.公开日期;
  if (published !== '未知') return new Date(`${published}T00:00:00Z`);
  return sourceDateEpoch ?? new Date(Date.UTC(budget.年度, 0, 1));
}
