import type { DataFiles } from '../../budget/budget.js';
import { type LocalColumn, leafColumns, markPartRows } from '../../budget/local-columns.js';
import type { DataSegment } from '../../data-path.js';
import { compareCount, countOf } from '../counts.js';
import { defineRule, type Finding } from '../rule.js';
import { compareSum, term } from '../sum.js';

/** Catalogue 5, of tables that only the data declare. */
export const localTotals = defineRule({
  code: 'KJ127',
  severity: 'error',
  title: '附加表的合计行不等于各行之和',
  explanation:
    '附加表中声明“合计: 是”的列，合计行写明的数应等于各行之和；空白、“——”和“其中”的行不加。没有写合计行的由程序相加，不会错。',
  remedy: '改正合计行或写错的那一格；也可以不写合计行，由程序相加',
  example: { wrong: '余额：1.5、2，合计 4', right: '余额：1.5、2，合计 3.5' },
  source: '各地另行要求的报表的编制关系：合计等于各行之和',
  needs: ['附加表'],
  check: ({ budget: { 附加表 } }) => 附加表.表.flatMap(checkTable),
});

type LocalTable = DataFiles['附加表']['表'][number];
type Cell = LocalTable['行'][number][number];

function checkTable(table: LocalTable, index: number): readonly Finding[] {
  const path = ['附加表', '表', index] as const;
  const columns = leafColumns(table.列);
  const parts = markPartRows(columns, table.行);
  return columns.flatMap((column, at) => (column.合计 ? checkColumn(table, column, at, path, parts) : []));
}

function checkColumn(
  { 名称, 行, 合计行 }: LocalTable,
  column: LocalColumn,
  at: number,
  path: readonly DataSegment[],
  parts: readonly boolean[],
): readonly Finding[] {
  const total = 合计行?.[at];
  if (total === undefined) return [];
  const name = `${名称}${column.名称}`;
  const place = [...path, '合计行', at];
  const cells = 行.flatMap((row, index) =>
    parts[index]
      ? []
      : [{ name: `第${index + 1}行`, cell: row[at] ?? '', place: [...path, '行', index, at] }],
  );
  return column.类型 === '数量'
    ? compareCount(
        readCount(`${name}合计`, total, place),
        cells.map((part) => readCount(part.name, part.cell, part.place)),
        '',
      )
    : compareSum(
        readAmount(`${name}合计`, total, place),
        cells.map((part) => readAmount(part.name, part.cell, part.place)),
        '各行之和',
      );
}

/** A blank, or ——, counts nothing. */
function readCount(name: string, cell: Cell, path: readonly DataSegment[]) {
  return countOf(name, typeof cell === 'string' && /^\d/.test(cell) ? cell : '0', ...path);
}

function readAmount(name: string, cell: Cell, path: readonly DataSegment[]) {
  return term(name, typeof cell === 'string' ? '' : cell, ...path);
}
