import { type ChangeView, isShownIn, viewInlines } from '../document/change-views.js';
import { nameColumns } from '../document/name-columns.js';
import type { Inline, Row, Table } from '../document/nodes.js';
import { textOf } from '../document/walk.js';

/**
 * What a table is, for readers who hear it and do not see it: its title, its columns by the words of their heads from the
 * top down, how many rows it has, its unit. `部门预算支出表：共2列，分别是“项目”、“金额”；表体3行；单位：万元。` Of a table that a
 * correction changed, the new one.
 */
export function describeTable(changed: Table): string {
  const table = viewTable(changed, changed.change === 'deleted' ? 'rejected' : 'accepted');
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

function viewTable(table: Table, view: ChangeView): Table {
  const { body, caption, head, unitRow } = table;
  const ofView = (inlines: readonly Inline[]) => viewInlines(inlines, view);
  return {
    ...table,
    ...(caption && { caption: ofView(caption) }),
    ...(unitRow && { unitRow: { left: ofView(unitRow.left), right: ofView(unitRow.right) } }),
    head: viewRows(head, view),
    body: viewRows(body, view),
  };
}

function viewRows(rows: readonly Row[], view: ChangeView): readonly Row[] {
  return rows
    .filter(({ change }) => isShownIn(view, change))
    .map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, inlines: viewInlines(cell.inlines, view) })),
    }));
}

function plain(inlines: readonly Inline[]): string {
  return textOf(inlines).replace(/\s+/g, '');
}
