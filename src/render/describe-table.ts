import { nameColumns } from '../document/name-columns.js';
import type { Inline, Table } from '../document/nodes.js';
import { textOf } from '../document/walk.js';

/**
 * What a table is, for readers who hear it and do not see it: its title, its columns by the words of their heads from the
 * top down, how many rows it has, its unit. `部门预算支出表：共2列，分别是“项目”、“金额”；表体3行；单位：万元。`
 */
export function describeTable(table: Table): string {
  const title = plain(table.caption ?? []);
  const names = nameColumns(table);
  const columns = names.some((name) => name !== '')
    ? `，分别是${names.map((name, index) => (name === '' ? `第${index + 1}列` : `“${name}”`)).join('、')}`
    : '';
  const notes = [table.unitRow?.left ?? [], table.unitRow?.right ?? []]
    .map(plain)
    .filter((note) => note !== '');
  const parts = [`共${table.columns.length}列${columns}`, `表体${table.body.length}行`, ...notes];
  return `${title === '' ? '表格' : title}：${parts.join('；')}。`;
}

function plain(inlines: readonly Inline[]): string {
  return textOf(inlines).replace(/\s+/g, '');
}
