import type { Budget } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import { type FigureRow, readFigureRow } from './figure-row.js';
import { oncePer } from './once-per.js';

/** The tables by subject, in the order in which they are published. */
export const CODED_STEMS = [
  '收入总表',
  '支出总表',
  '一般公共预算支出表',
  '基本支出表',
  '政府性基金预算支出表',
  '国有资本经营预算支出表',
] as const;

export type CodedStem = (typeof CODED_STEMS)[number];

/** A row of a subject. */
export type CodedRow = FigureRow & {
  readonly code: string;
  /** As the data writes it; a row may leave its name to the list of subjects. */
  readonly name: string | undefined;
  /** Why the figure changed, where the table says so. */
  readonly reason: string | undefined;
};

/** The rows of one unit. */
export type UnitRows = { readonly unit: string; readonly rows: readonly CodedRow[] };

/** A table by subject: the department's own rows, those of its units, and the total that it states. */
export type CodedTable = {
  readonly stem: CodedStem;
  /** Undefined if the department's rows are the sums of its units'. */
  readonly rows: readonly CodedRow[] | undefined;
  readonly units: readonly UnitRows[];
  readonly total: FigureRow | undefined;
};

/** Every table by subject that the budget has. */
export const listCodedTables = oncePer((budget: Budget): readonly CodedTable[] =>
  CODED_STEMS.flatMap((stem) => {
    const table = budget[stem];
    return table ? [readTable(stem, table)] : [];
  }),
);

/** One of the tables by subject, if the budget has it. */
export function findCodedTable(budget: Budget, stem: CodedStem): CodedTable | undefined {
  return listCodedTables(budget).find((table) => table.stem === stem);
}

/** The rows of the department and of each unit: every list that is complete in itself. */
export function listRowSets({ rows, units }: CodedTable): readonly (readonly CodedRow[])[] {
  return [...(rows ? [rows] : []), ...units.map((unit) => unit.rows)];
}

type StatedRow = {
  readonly 科目编码: string;
  readonly 名称?: string | undefined;
  readonly 原因?: string | undefined;
};

type StatedTable = {
  readonly 行?: readonly StatedRow[] | undefined;
  readonly 分单位?: readonly { readonly 单位: string; readonly 行: readonly StatedRow[] }[] | undefined;
  readonly 合计?: object | undefined;
};

function readTable(stem: CodedStem, { 行, 分单位 = [], 合计 }: StatedTable): CodedTable {
  const units = 分单位.map((part, at) => ({
    unit: part.单位,
    rows: readRows(`${stem}（${part.单位}）`, part.行, [stem, '分单位', at, '行']),
  }));
  return {
    stem,
    rows: 行 && readRows(stem, 行, [stem, '行']),
    units,
    total: 合计 && readFigureRow(`${stem}合计行`, 合计, [stem, '合计']),
  };
}

/** The rows of a list of subjects; `table` is what messages call it, `path` where it stands. */
export function readRows(
  table: string,
  rows: readonly StatedRow[],
  path: readonly DataSegment[],
): readonly CodedRow[] {
  return rows.map((row, index) => ({
    ...readFigureRow(`${table}科目${row.科目编码}`, row, [...path, index]),
    code: row.科目编码,
    name: row.名称,
    reason: row.原因,
  }));
}
