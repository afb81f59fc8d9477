import { fail, type Outcome, succeed } from '../diagnostic.js';
import { usageFault } from './usage-fault.js';

/** The end of the year 9999: dates of outputs have four digits for the year. */
const LAST_SECOND = 253_402_300_799;

/**
 * The time that the environment's SOURCE_DATE_EPOCH states in seconds since 1970 (reproducible-builds.org). An empty
 * one counts as not set; one that is no such number is a fault and never ignored: it was set to be used.
 */
export function readSourceDateEpoch(typed: string | undefined): Outcome<Date | undefined> {
  if (typed === undefined || typed === '') return succeed(undefined);
  const seconds = /^\d{1,12}$/.test(typed) ? Number(typed) : Number.POSITIVE_INFINITY;
  if (seconds <= LAST_SECOND) return succeed(new Date(seconds * 1000));
  const message = `环境变量 SOURCE_DATE_EPOCH 的值“${typed}”不是时间`;
  const hint = '应为 1970 年以来的秒数，如 1550000000；不需要就取消这个变量';
  return fail([usageFault('YF108', message, hint)]);
}
