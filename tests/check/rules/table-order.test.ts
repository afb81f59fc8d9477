import { describe, expect, it } from 'vitest';
import { tableOrder } from '../../../src/check/rules/table-order.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, inlinesOf, table } from '../build-input.js';

function check(...captions: readonly string[]): readonly string[] {
  const blocks = captions.map((caption): Block => ({ ...table(['1']), caption: inlinesOf(caption) }));
  return findIn(tableOrder, buildInput({ blocks }));
}

describe('JG128', () => {
  it('finds a table that is printed twice', () => {
    expect(check('部门收支总表', '部门收入总表', '部门收支 总表')).toEqual([
      '部门收支 总表: “部门收支 总表”前面已经印过',
      '部门收支 总表: 部门收支总表印在部门收入总表之后',
    ]);
  });

  it('finds an overview after a later one', () => {
    expect(check('部门支出总表', '部门收入总表', '财政拨款收支总表')).toEqual([
      '部门收入总表: 部门收入总表印在部门支出总表之后',
    ]);
  });

  it('finds numbers that go back or stand twice', () => {
    expect(check('公开表1　收支总表', '公开表3　支出总表', '公开表2　债务表')).toEqual([
      '公开表2: 表号“公开表2”印在“公开表3”之后',
    ]);
    expect(check('表九 甲表', '表十 乙表', '表十 丙表')).toEqual(['表十: 表号“表十”印在“表十”之后']);
  });

  it('says nothing of right orders, compound numbers, and other orders of the other tables', () => {
    const overviews = [
      '公开表1　收支总表',
      '公开表1-1　收入总表',
      '公开表1-2　支出总表',
      '公开表2　财政拨款收支总表',
    ];
    expect(check(...overviews, '公开表3　政府性基金预算支出表', '公开表10　基本支出表')).toEqual([]);
    expect(check('2023年收支总表', '表2023年度', '支出总表', '其他表')).toEqual([]);
  });
});
