import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { headOf, listTables, type PrintedRow, type PrintedTable } from '../table-rows.js';

/** Catalogue 45: a quantity has its unit. */
export const quantityUnits = defineRule({
  code: 'DW108',
  severity: 'warning',
  title: '数量没有单位',
  explanation:
    '表中的数量应当有单位：写在“单位”一列，写在表头或同一行项目名称的括号里（如“房屋（平方米）”）。没有单位的数量无法核对。',
  remedy: '写上单位，如“项”“批”“台”',
  example: { wrong: '数量 1.00，数量单位空着', right: '数量 1.00，数量单位“项”' },
  source: '检查目录第 45 条',
  needs: [],
  check: ({ printed }) => listTables(printed).flatMap(checkTable),
});

function checkTable(table: PrintedTable): readonly Finding[] {
  const heads = table.table.columns.map((_, column) => headOf(table, column));
  const quantity = heads.findIndex((head) => /(^|\/)数量$/.test(head));
  const unit = heads.findIndex((head) => /(^|\/)(数量|计量)?单位$/.test(head));
  if (quantity === -1) return [];
  return table.body.flatMap((row): readonly Finding[] => {
    const leaf = row[quantity];
    if (!leaf || !/^\d+(\.\d+)?$/.test(leaf.text.trim()) || hasUnit(row, unit)) return [];
    const name = row[0]?.text.trim() ?? '';
    return [{ place: inText(leaf), message: `“${name}”的数量${leaf.text.trim()}没有单位` }];
  });
}

/** A column of units decides where there is one; else the row's name must say it. */
function hasUnit(row: PrintedRow, unit: number): boolean {
  const cell: PrintedLeaf | undefined = row[unit];
  return unit === -1 ? /[（(][^）)]+[）)]\s*$/.test(row[0]?.text ?? '') : (cell?.text ?? '').trim() !== '';
}
