import { z } from 'zod';
import type { DataSegment } from '../data-path.js';
import { nearestName } from '../nearest-name.js';
import { amount, text } from './scalars.js';

/** The columns of a table whose columns are data: the sources of its money, in the order of print. */
export const sourcesSchema = z.array(text()).min(1, '至少要有一列').describe('各列的名称，按印出的先后');

/** Amounts by source; a blank column is left out. */
export const amountsBySource = z
  .record(text(), amount())
  .describe('各列的金额，键是“来源”中的名称；空白的列不写');

type Row = { readonly 金额: object };

/** A table with such columns: its rows, those of its units, and its total. */
type Table = {
  readonly 来源: readonly string[];
  readonly 行?: readonly Row[] | undefined;
  readonly 分单位?: readonly { readonly 行: readonly Row[] }[] | undefined;
  readonly 合计?: Row | undefined;
};

/** A check of such a table: an amount stands under the name of a column. */
export function checkSources({ issues, value }: z.core.ParsePayload<Table>): void {
  for (const { row, path } of listRows(value)) {
    for (const name of Object.keys(row.金额)) {
      if (value.来源.includes(name)) continue;
      const nearest = nearestName(name, value.来源);
      const hint = nearest === undefined ? `“来源”中有：${value.来源.join('、')}` : `是不是“${nearest}”？`;
      const message = `“来源”中没有“${name}”这一列`;
      issues.push({ code: 'custom', input: value, path: [...path, '金额', name], message, params: { hint } });
    }
  }
}

type Placed = { readonly row: Row; readonly path: readonly DataSegment[] };

function* listRows({ 行 = [], 分单位 = [], 合计 }: Table): Generator<Placed> {
  for (const [index, row] of 行.entries()) yield { row, path: ['行', index] };
  for (const [at, unit] of 分单位.entries()) {
    for (const [index, row] of unit.行.entries()) yield { row, path: ['分单位', at, '行', index] };
  }
  if (合计) yield { row: 合计, path: ['合计'] };
}
