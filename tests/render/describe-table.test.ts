import { describe, expect, it } from 'vitest';
import { describeTable } from '../../src/render/describe-table.js';
import { cell, columns, inlines, row, spannedTable, table } from './docx/sample-document.js';

describe('describeTable', () => {
  it('says the title, the columns by their heads from the top down, the rows and the unit', () => {
    expect(describeTable(spannedTable)).toBe(
      '部门职责-工作活动绩效目标：共4列，分别是“绩效指标”、“评价标准：优”、“评价标准：良”、“评价标准：差”；表体3行；434政府；单位：万元。',
    );
  });

  it('numbers a column whose head is empty, and says nothing of what is not there', () => {
    const head = [row('项目\n名称', '')];
    expect(describeTable(table({ columns: columns(1, 1), head, body: [row('甲', '1')] }))).toBe(
      '表格：共2列，分别是“项目名称”、第2列；表体1行。',
    );
    const plain = table({
      columns: columns(1, 1),
      caption: inlines('表一'),
      body: [row(cell('甲', { colSpan: 2 }))],
    });
    expect(describeTable(plain)).toBe('表一：共2列；表体1行。');
  });
});
