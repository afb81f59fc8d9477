import { z } from 'zod';
import { markParts } from './part-lines.js';
import { text, yesNo } from './scalars.js';

/** What the cells of a column hold. */
export const CELL_KINDS = ['文字', '金额', '数量', '编码'] as const;

export type CellKind = (typeof CELL_KINDS)[number];

/** A column of a table, or a group of columns under one heading. */
export type LocalColumn = {
  readonly 名称: string;
  readonly 类型?: CellKind | undefined;
  readonly 合计?: boolean | undefined;
  readonly 子列?: readonly LocalColumn[] | undefined;
};

const columnShape = {
  名称: text().describe('列名，照印'),
  类型: z
    .enum(CELL_KINDS, '应为“文字”“金额”“数量”或“编码”')
    .optional()
    .describe('这一列的内容；有“子列”的不写'),
  合计: yesNo().optional().describe('是否有合计；只有金额和数量可以写“是”'),
};

const thirdLevelSchema = z.strictObject(columnShape).check(checkColumn).describe('一列');

const secondLevelSchema = z
  .strictObject({
    ...columnShape,
    子列: z.array(thirdLevelSchema).min(1).optional().describe('它下面的各列'),
  })
  .check(checkColumn)
  .describe('一列，或合在一个列名下的几列');

const firstLevelSchema = z
  .strictObject({
    ...columnShape,
    子列: z.array(secondLevelSchema).min(1).optional().describe('它下面的各列'),
  })
  .check(checkColumn)
  .describe('一列，或合在一个列名下的几列');

/** The columns of a table from left to right; a heading has at most three lines. */
export const localColumnsSchema = z.array(firstLevelSchema).min(1, '至少要有一列');

/** The columns that hold cells, from left to right. */
export function leafColumns(columns: readonly LocalColumn[]): readonly LocalColumn[] {
  return columns.flatMap((column) => (column.子列 ? leafColumns(column.子列) : [column]));
}

/** Where the name of a row stands: its first cell of words. -1 if there is none. */
export function findNameColumn(leaves: readonly LocalColumn[]): number {
  return leaves.findIndex(({ 类型 }) => 类型 === '文字');
}

/** Which rows are part of one above them, by their names; none where rows have no names. */
export function markPartRows<Cell>(
  leaves: readonly LocalColumn[],
  rows: readonly (readonly Cell[])[],
): readonly boolean[] {
  const at = findNameColumn(leaves);
  return markParts(rows.map((row) => String(row[at] ?? '')));
}

/** A column holds cells or other columns; only figures can be added up. */
function checkColumn({ issues, value }: z.core.ParsePayload<LocalColumn>): void {
  if ((value.类型 === undefined) === (value.子列 === undefined)) {
    issues.push({ code: 'custom', input: value, message: '应在“类型”“子列”中写且只写一个' });
  }
  if (value.合计 && value.类型 !== '金额' && value.类型 !== '数量') {
    const message = '应为“否”：只有金额和数量可以合计';
    issues.push({ code: 'custom', input: '是', path: ['合计'], message });
  }
}
