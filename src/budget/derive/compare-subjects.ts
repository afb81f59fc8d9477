import type { AmountFormat } from '../amount.js';
import { BLANK } from '../scalars.js';
import type { Subjects } from '../subjects.js';
import { type Change, compareYears } from './change.js';
import { leavesOf, parentOf } from './code-tree.js';
import { type CodedRow, TOTAL } from './coded-row.js';
import { zeroAmount } from './sum-amounts.js';
import { nameSubject, type RowSubject } from './tree-row.js';

/** A subject of this year beside last year's. */
export type SubjectChange = RowSubject & Change & { readonly 原因: string };

/** Last year's figures of the subjects, where they are known: a tree, and the column that holds them. */
export type LastYear = { readonly tree: readonly CodedRow[]; readonly column: string };

/**
 * The lowest subjects of both years, each with what it had: 0 in a year that does not have it. A subject that one year parts
 * into lower ones and the other does not is compared whole, so that the changes add up to that of the total.
 */
export function compareSubjects(
  thisYear: readonly CodedRow[],
  lastYear: LastYear,
  format: AmountFormat,
  subjects: Subjects,
): readonly SubjectChange[] {
  const now = new Map(thisYear.map((row) => [row.科目编码, row]));
  const before = new Map(lastYear.tree.map((row) => [row.科目编码, row]));
  const zero = zeroAmount(format);
  return comparedCodes(thisYear, lastYear.tree).map((code) => {
    const row = now.get(code) ?? before.get(code) ?? { 科目编码: code, amounts: new Map() };
    const change = compareYears(
      now.get(code)?.amounts.get(TOTAL) ?? zero,
      before.get(code)?.amounts.get(lastYear.column) ?? zero,
    );
    return { ...nameSubject(row, subjects), ...change, 原因: now.get(code)?.原因 ?? BLANK };
  });
}

/** The leaves of both trees without those below another. */
function comparedCodes(...trees: readonly (readonly CodedRow[])[]): readonly string[] {
  const codes = new Set(trees.flatMap((tree) => leavesOf(tree).map(({ 科目编码 }) => 科目编码)));
  return [...codes].filter((code) => !linesAbove(code).some((above) => codes.has(above))).sort();
}

function linesAbove(code: string): readonly string[] {
  const parent = parentOf(code);
  return parent === undefined ? [] : [parent, ...linesAbove(parent)];
}
