import { toAmountFormat } from '../amount-format.js';
import type { DataFiles } from '../budget.js';
import type { Subjects } from '../subjects.js';
import { type Change, compareYears } from './change.js';
import { sumTree } from './code-tree.js';
import { codedColumns } from './coded-columns.js';
import { type CodedRow, TOTAL } from './coded-row.js';
import { compareSubjects, type LastYear, type SubjectChange } from './compare-subjects.js';
import { hasAmount, zeroAmount } from './sum-amounts.js';
import { type CodedSummary, readCodedTable, summarizeCodedTable } from './summarize-coded-table.js';

type Table = DataFiles['一般公共预算支出表'];

const LAST_YEAR = '上年数';
const columns = codedColumns.一般公共预算支出表;

/** 一般公共预算支出表, complete, and beside last year. */
export type GeneralPublicSummary = CodedSummary<(typeof columns.all)[number]> & {
  /** The lowest subjects, in code order; none if nobody says what last year's figures were. */
  readonly 变化: readonly SubjectChange[];
  readonly 合计变化: Change;
};

/** `previous` is the same table of the edition of the year before; what this table says of last year itself comes first. */
export function summarizeGeneralPublic(
  table: Table,
  previous: Table | undefined,
  subjects: Subjects,
): GeneralPublicSummary {
  const { tree } = readCodedTable(table, columns);
  const format = toAmountFormat(table.金额格式);
  const summary = summarizeCodedTable(table, columns, subjects);
  const { 合计: now, 上年数: before } = summary.合计;
  const lastYear = findLastYear(tree, previous);
  const known = hasAmount(before) ? before : lastYear && sumTree(lastYear.tree).amounts.get(lastYear.column);
  return {
    ...summary,
    变化: lastYear ? compareSubjects(tree, lastYear, format, subjects) : [],
    合计变化: compareYears(hasAmount(now) ? now : zeroAmount(format), known),
  };
}

function findLastYear(tree: readonly CodedRow[], previous: Table | undefined): LastYear | undefined {
  if (tree.some(({ amounts }) => amounts.has(LAST_YEAR))) return { tree, column: LAST_YEAR };
  return previous && { tree: readCodedTable(previous, columns).tree, column: TOTAL };
}
