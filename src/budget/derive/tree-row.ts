import { BLANK } from '../scalars.js';
import type { Subjects } from '../subjects.js';
import { type CodedRow, TOTAL } from './coded-row.js';
import type { Cell } from './sum-amounts.js';

/** The subject of a row of a table as a form prints it, its code in one piece and in three. */
export type RowSubject = {
  readonly 科目编码: string;
  readonly 类: string;
  /** Blank in the row of a 类. */
  readonly 款: string;
  /** Blank in the row of a 类 or 款. */
  readonly 项: string;
  /** 1 类, 2 款, 3 项. */
  readonly 级: number;
  /** As the file says it, else as the list of subjects. If neither does, `科目2010399`: a rule then asks for the name. */
  readonly 名称: string;
};

/** The amounts of a row by column, every column there. */
export type RowAmounts<C extends string> = { readonly [K in C | typeof TOTAL]: Cell };

/** A row of a coded table, complete. */
export type TreeRow<C extends string> = RowSubject & RowAmounts<C> & { readonly 原因: string };

export function nameSubject(
  { 科目编码, 名称 }: Pick<CodedRow, '科目编码' | '名称'>,
  subjects: Subjects,
): RowSubject {
  return {
    科目编码,
    类: 科目编码.slice(0, 3),
    款: 科目编码.slice(3, 5),
    项: 科目编码.slice(5, 7),
    级: (科目编码.length - 1) / 2,
    名称: 名称 ?? subjects.nameOf(科目编码) ?? `科目${科目编码}`,
  };
}

export function spreadAmounts<C extends string>(
  { amounts }: Pick<CodedRow, 'amounts'>,
  columns: readonly C[],
): RowAmounts<C> {
  const entries = [...columns, TOTAL].map((column) => [column, amounts.get(column) ?? BLANK]);
  // A key for each column, and no other.
  return Object.fromEntries(entries) as RowAmounts<C>;
}

export function toTreeRow<C extends string>(
  row: CodedRow,
  columns: readonly C[],
  subjects: Subjects,
): TreeRow<C> {
  return { ...nameSubject(row, subjects), ...spreadAmounts(row, columns), 原因: row.原因 ?? BLANK };
}
