import type { z } from 'zod';
import type { DataSegment } from '../data-path.js';
import { type CellKind, type LocalColumn, leafColumns } from './local-columns.js';
import { quantityCell } from './quantity-cell.js';
import { amountCell, BLANK, blankableText, code, type RawAmount } from './scalars.js';

/** A table as it is typed: a cell for each column that holds cells. */
export type TypedTable = {
  readonly 列: readonly LocalColumn[];
  readonly 行: readonly (readonly string[])[];
  readonly 合计行?: readonly string[] | undefined;
};

/** What is wrong with a cell or a row, and where in the table. */
export type CellIssue = {
  readonly path: readonly DataSegment[];
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
};

const cellSchemas = {
  文字: blankableText(),
  金额: amountCell(),
  数量: quantityCell(),
  编码: code(/^[0-9A-Za-z][0-9A-Za-z.-]*$/, '应为编码，只有数字、字母、“.”和“-”'),
} as const satisfies Record<CellKind, z.ZodType>;

/** The faults of a table's rows: too many cells or too few, and cells that are not what their column holds. */
export function checkCells({ 列, 行, 合计行 }: TypedTable): readonly CellIssue[] {
  const kinds = kindsOf(列);
  return [
    ...行.flatMap((row, index) => checkRow(row, kinds, ['行', index])),
    ...(合计行 ? checkRow(合计行, kinds, ['合计行']) : []),
  ];
}

/** The rows with their amounts read. The table must be without faults. */
export function readCells({ 列, 行, 合计行 }: TypedTable) {
  const kinds = kindsOf(列);
  const read = (row: readonly string[]): readonly (string | RawAmount)[] =>
    row.map((typed, index) => readCell(kinds[index], typed).data ?? typed);
  return { 行: 行.map(read), ...(合计行 && { 合计行: read(合计行) }) };
}

function kindsOf(columns: readonly LocalColumn[]): readonly CellKind[] {
  return leafColumns(columns).map(({ 类型 }) => 类型 ?? '文字');
}

function checkRow(
  row: readonly string[],
  kinds: readonly CellKind[],
  path: readonly DataSegment[],
): readonly CellIssue[] {
  if (row.length !== kinds.length) {
    return [{ path, message: `应有 ${kinds.length} 格，每列一格，现在有 ${row.length} 格` }];
  }
  return row.flatMap((typed, index) => {
    const issues = readCell(kinds[index], typed).error?.issues ?? [];
    return issues.map((issue) => ({
      path: [...path, index],
      message: issue.message,
      params: issue.code === 'custom' ? issue.params : undefined,
    }));
  });
}

/** Any cell may be blank. */
function readCell(kind: CellKind = '文字', typed: string) {
  return cellSchemas[typed === BLANK ? '文字' : kind].safeParse(typed);
}
