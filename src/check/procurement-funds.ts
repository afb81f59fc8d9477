import type { BudgetWith, DataFiles } from '../budget/budget.js';
import type { DataSegment } from '../data-path.js';
import { type Term, term } from './sum.js';

export type Funds = DataFiles['政府采购']['合计'];

/** A row of the procurement table: the total, a unit's subtotal, or an item. */
export type FundsRow = {
  readonly name: string;
  readonly path: readonly DataSegment[];
  readonly funds: Funds;
};

/** The rows of the procurement table as they add up: the total, its units, and each unit's items. */
export function readFundsRows({ 政府采购 }: BudgetWith<'政府采购'>) {
  const total: FundsRow = { name: '合计', path: ['政府采购', '合计'], funds: 政府采购.合计 };
  const units = 政府采购.单位.map((unit, at) => {
    const path = ['政府采购', '单位', at] as const;
    const subtotal: FundsRow = { name: `${unit.名称}小计`, path: [...path, '小计'], funds: unit.小计 };
    const items = unit.项目.map(
      (item, index): FundsRow => ({
        name: item.名称,
        path: [...path, '项目', index, '政府采购金额'],
        funds: item.政府采购金额,
      }),
    );
    return { subtotal, items };
  });
  return { total, units, all: [total, ...units.flatMap(({ subtotal, items }) => [subtotal, ...items])] };
}

const YEAR = '当年部门预算安排资金';

/** The columns of a row from left to right. */
export function fundsColumns({ name, path, funds }: FundsRow) {
  const year = funds[YEAR];
  const sources = (['一般公共预算拨款', '基金预算拨款', '财政专户核拨', '其他来源收入'] as const).map(
    (source) => term(`“${name}”的${source}`, year[source], ...path, YEAR, source),
  );
  return {
    total: term(`“${name}”的总计`, funds.总计, ...path, '总计'),
    year: term(`“${name}”的${YEAR}`, year.合计, ...path, YEAR, '合计'),
    sources,
    other: term(`“${name}”的其他渠道资金`, funds.其他渠道资金, ...path, '其他渠道资金'),
  };
}

/** Every column of a row in one list, in the same order for every row. */
export function listColumns(row: FundsRow): readonly Term[] {
  const { total, year, sources, other } = fundsColumns(row);
  return [total, year, ...sources, other];
}
