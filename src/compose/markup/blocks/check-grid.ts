import { type GridFault, layGrid } from '../../../document/grid.js';
import type { Row } from '../../../document/nodes.js';
import { textOf } from '../../../document/walk.js';
import type { SourcePoint } from '../../../source.js';
import { fault, type Report } from '../../fault.js';

/** Spans that do not fill the rows exactly, told as row, column and cell. */
export function checkGrid(
  rows: readonly Row[],
  width: number,
  part: '表头' | '表体',
  table: SourcePoint,
  report: Report,
): void {
  const result = layGrid(rows, width);
  if (result.ok) return;
  const { cell, row } = result.fault;
  const at = cell?.at ?? rows[row]?.at ?? table;
  report(
    fault('MB210', `${part}${describe(result.fault, width, rows.length)}`, {
      at,
      hint: HINTS[result.fault.kind],
    }),
  );
}

const HINTS: Readonly<Record<GridFault['kind'], string>> = {
  overlap: '检查上面各行的 rowspan，这一行应少写单元格',
  tooWide: '检查 colspan 和 <col> 的个数',
  gap: '补一个单元格，或改 colspan、rowspan',
  rowSpanTooLong: '检查 rowspan；它不能超出表头或表体',
};

function describe({ cell, column, kind, row }: GridFault, width: number, height: number): string {
  const place = `第 ${row + 1} 行第 ${column + 1} 列`;
  const text = cell ? [...textOf(cell.inlines)].slice(0, 12).join('') : '';
  const named = text === '' ? '单元格' : `单元格“${text}”`;
  switch (kind) {
    case 'overlap':
      return `${place}的${named}与跨行的单元格重叠`;
    case 'tooWide':
      return `${place}的${named}跨 ${cell?.colSpan} 列，超出表格的 ${width} 列`;
    case 'gap':
      return `${place}没有单元格`;
    case 'rowSpanTooLong':
      return `${place}的${named}跨 ${cell?.rowSpan} 行，而这一部分只有 ${height} 行`;
    default:
      return kind satisfies never;
  }
}
