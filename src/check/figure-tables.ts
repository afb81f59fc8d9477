import type { Budget } from '../budget/budget.js';
import { type FigureRow, readFigureRow } from './figure-row.js';
import { oncePer } from './once-per.js';

/** The rows of a table with the row that they add up to. */
export type FigureTable = { readonly rows: readonly FigureRow[]; readonly total: FigureRow };

/** A project with its unit, by whom its money is spent. */
export type ProjectRow = FigureRow & { readonly name: string; readonly unit: string };

/** 项目支出表: every project, by the sources of its money. */
export const readProjectTable = oncePer(
  ({ 项目支出表: table }: Budget): (FigureTable & { readonly rows: readonly ProjectRow[] }) | undefined =>
    table && {
      rows: table.行.map((row, index) => ({
        ...readFigureRow(`项目“${row.名称}”`, row, ['项目支出表', '行', index]),
        name: row.名称,
        unit: row.单位,
      })),
      total: readFigureRow('项目支出表合计行', table.合计, ['项目支出表', '合计']),
    },
);

/** The right side of 财政拨款收支总表: the 类 and what is carried over to the next year, by budget. */
export const readAppropriationTable = oncePer(
  ({ 财政拨款收支总表: table }: Budget): FigureTable | undefined => {
    if (!table) return undefined;
    const stem = '财政拨款收支总表';
    const classes = table.支出.map((row, index) =>
      readFigureRow(`${stem}${row.科目编码}类`, row, [stem, '支出', index]),
    );
    const carried = table.年终结转结余
      ? [readFigureRow(`${stem}年终结转结余`, table.年终结转结余, [stem, '年终结转结余'])]
      : [];
    return {
      rows: [...classes, ...carried],
      total: readFigureRow(`${stem}支出总计`, table.支出总计, [stem, '支出总计']),
    };
  },
);
