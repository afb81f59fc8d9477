import type { Budget } from './budget.js';

/**
 * The date in an output's metadata: 公开日期 if it is known, else `SOURCE_DATE_EPOCH` (seconds since 1970, see
 * reproducible-builds.org), else 1 January of the budget year. Always midnight or the given second, in UTC.
 */
export function publicationDate(budget: Budget, sourceDateEpoch: string | undefined): Date {
  const published = budget.日期.公开日期;
  if (published !== '未知') return new Date(`${published}T00:00:00Z`);
  if (sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch)) {
    return new Date(Number(sourceDateEpoch) * 1000);
  }
  return new Date(Date.UTC(budget.年度, 0, 1));
}
