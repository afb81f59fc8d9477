import { isCalendarDate } from '../budget/date-slips.js';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { correctFault } from './codes.js';

/** Why a correction is made, who agreed, and on which day. */
export type CorrectionWords = {
  readonly reason: string;
  readonly approvedBy: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
};

/** What the caller typed of it; nothing is taken for granted. */
export type TypedWords = { readonly [Key in keyof CorrectionWords]: string | undefined };

/** Reads what was typed; each thing that is missing is a fault of its own. */
export function readWords(typed: TypedWords): Outcome<CorrectionWords> {
  const reason = said(typed.reason);
  const approvedBy = said(typed.approvedBy);
  const date = said(typed.date);
  const faults: Diagnostic[] = [];
  if (reason === '') faults.push(missing('原因', '--reason 为什么改'));
  if (approvedBy === '') faults.push(missing('审签人', '--approved-by 谁同意的'));
  if (date === '') faults.push(missing('日期', '--date 哪一天，如 2019-03-15'));
  else if (!isCalendarDate(date)) {
    faults.push(correctFault('GZ111', `更正日期“${date}”不是日期`, '写成 2019-03-15 的样子。'));
  }
  return faults.length > 0 ? fail(faults) : succeed({ reason, approvedBy, date });
}

function missing(what: string, how: string): Diagnostic {
  return correctFault('GZ111', `没有写明更正的${what}`, `补上 ${how}。`);
}

/** A notice and a ledger say it in one line. */
function said(typed = ''): string {
  return typed.replace(/\s+/g, ' ').trim();
}
