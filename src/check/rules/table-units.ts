import type { Amount, MoneyUnit } from '../../budget/amount.js';
import { indexAmounts } from '../data-values.js';
import { matchLeaf } from '../find-matches.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { listTables, type PrintedTable } from '../table-rows.js';

/** Catalogue 42. */
export const tableUnits = defineRule({
  code: 'DW104',
  severity: 'error',
  title: '表上的金额单位缺少、重复或不对',
  explanation: '有金额的表应当在表的右上方（或表头）印一次“单位：万元”，并与数据文件“金额格式”中的单位相同。',
  remedy: '在表上印一次单位，与数据的单位一致',
  example: { wrong: '表上印“单位：元”，数据是万元', right: '表上印“单位：万元”' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）报表样式；检查目录第 42 条',
  needs: [],
  check: (input) => {
    const amounts = indexAmounts(input);
    return listTables(input.printed).flatMap((table) => checkTable(table, amounts));
  },
});

function checkTable(table: PrintedTable, amounts: ReadonlyMap<string, Amount>): readonly Finding[] {
  const shown = table.body.flat().flatMap((leaf) => leaf?.shown ?? []);
  const unit = shown
    .map(({ dataPath }) => amounts.get(dataPath)?.format.unit)
    .find((found) => found !== undefined);
  const top = [...table.labels, ...new Set(table.head.flat())].filter((leaf) => leaf !== undefined);
  const [first] = top.length > 0 ? top : table.body.flat();
  if (unit === undefined || !first) return [];
  const stated = top.flatMap((leaf) => matchLeaf(leaf, /(?<=单位[：:]\s*)(?:万|千|百|亿)?元/g));
  if (stated.length === 0)
    return [{ place: inText(first), message: `表上没有印金额单位，数据的单位是${unit}` }];
  if (stated.length > 1) {
    return [{ place: inText(first), message: `表上印了${stated.length}次金额单位，应当只印一次` }];
  }
  return stated.flatMap(({ leaf, start, end, text }) => compare(leaf, start, end, text, unit));
}

function compare(
  leaf: PrintedLeaf,
  start: number,
  end: number,
  text: string,
  unit: MoneyUnit,
): readonly Finding[] {
  if (text === unit) return [];
  return [{ place: inText(leaf, start, end), message: `表上的单位是“${text}”，数据的单位是“${unit}”` }];
}
