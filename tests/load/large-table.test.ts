import { expect, it } from 'vitest';
import { codedColumns } from '../../src/budget/derive/coded-columns.js';
import { summarizeCodedTable } from '../../src/budget/derive/summarize-coded-table.js';
import { noSubjects } from '../../src/budget/subjects.js';
import { IN_WAN, readTable } from '../budget/read-table.js';

/** Every subject of a wide department: 3,000 项 in 30 类, each with all the columns that there are. */
function largeTable(): string {
  const codes = Array.from({ length: 3000 }, (_, index) =>
    String(2_010_101 + index + 9_900 * Math.floor(index / 100)),
  );
  const columns = codedColumns.支出总表.all.map((column, index) => `${column}: 1234${index}.56`).join(', ');
  const rows = codes.map((code) => `- { 科目编码: "${code}", 名称: 某科目, ${columns}, 合计: 61780.8 }`);
  return `${IN_WAN}行:\n${rows.join('\n')}\n合计: { 合计: 1 }\n`;
}

it('a table of three thousand rows of nine columns is read and summed up in three seconds', () => {
  const text = largeTable();
  const before = process.cpuUsage();
  const { 行, 合计 } = summarizeCodedTable(readTable('支出总表', text), codedColumns.支出总表, noSubjects);
  const { user, system } = process.cpuUsage(before);
  expect(行.filter(({ 项 }) => 项 !== '')).toHaveLength(3000);
  expect(行.filter(({ 级 }) => 级 === 1)).toHaveLength(30);
  expect(合计.基本支出 !== '' && 合计.基本支出.value.toFixed()).toBe('37021680');
  expect((user + system) / 1_000_000).toBeLessThan(3);
});
