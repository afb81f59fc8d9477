import { describe, expect, it } from 'vitest';
import { layHeadRows } from '../../../src/budget/derive/head-rows.js';
import { spanIndicators } from '../../../src/budget/derive/span-indicators.js';
import { summarizeLocalTables } from '../../../src/budget/derive/summarize-local-tables.js';
import { layGrid } from '../../../src/document/grid.js';
import { IN_WAN, readTable } from '../read-table.js';

describe('layHeadRows', () => {
  it('puts a group over its columns, and takes a single column down to the foot', () => {
    const deep = {
      名称: '丙',
      子列: [{ 名称: '丁' }, { 名称: '戊', 子列: [{ 名称: '己' }, { 名称: '庚' }] }],
    };
    expect(
      layHeadRows([{ 名称: '甲' }, deep]).map((row) =>
        row.map(({ 名称, 跨列, 跨行 }) => `${名称}${跨列}×${跨行}`),
      ),
    ).toEqual([
      ['甲1×3', '丙3×1'],
      ['丁1×2', '戊2×1'],
      ['己1×1', '庚1×1'],
    ]);
  });

  it('fills its grid without a gap', () => {
    const columns = [
      { 名称: '甲', 子列: [{ 名称: '乙' }, { 名称: '丙', 子列: [{ 名称: '丁' }] }] },
      { 名称: '戊' },
    ];
    const rows = layHeadRows(columns).map((row) => ({
      cells: row.map(({ 跨列, 跨行 }) => ({ colSpan: 跨列, rowSpan: 跨行, inlines: [] })),
    }));
    expect(layGrid(rows, 3)).toMatchObject({ ok: true });
  });
});

describe('spanIndicators', () => {
  it('prints a level once over the rows that go on with it; a lower level never goes on under another upper one', () => {
    const rows = [
      ['产出', '数量'],
      ['产出', '数量'],
      ['产出', '质量'],
      ['效益', '质量'],
      ['产出', '质量'],
    ].map(([一级指标 = '', 二级指标 = '']) => ({ 一级指标, 二级指标 }));
    expect(spanIndicators(rows).map((row) => [row.一级行数, row.二级行数])).toEqual([
      [3, 2],
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(spanIndicators(rows).map((row) => [row.一级首行, row.二级首行])).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });
});

describe('summarizeLocalTables', () => {
  const columns =
    '[{ 名称: 编号, 类型: 编码 }, { 名称: 事项, 类型: 文字 }, { 名称: 户数, 类型: 数量, 合计: 是 }, { 名称: 金额, 类型: 金额, 合计: 是 }]';
  const summarize = (rest: string) => {
    const [table] = summarizeLocalTables(
      readTable('附加表', `${IN_WAN}表:\n- 名称: 附表\n  列: ${columns}\n  ${rest}\n`),
    ).表;
    return {
      ...table,
      cells: [...(table?.行 ?? []), ...(table?.合计行 ?? [])].map(({ 格 }) =>
        格.map(({ 金额, 文字, 是金额 }) => (是金额 && 金额 !== '' ? `￥${金额.value.toFixed()}` : 文字)),
      ),
    };
  };

  it('adds up the columns that say so, and names the row in its first column of words', () => {
    expect(summarize('行: [["01", 甲, 2, 1.50], ["02", 乙, 3.5, 2], ["", 丙, "", ——]]').cells).toEqual([
      ['01', '甲', '2', '￥1.5'],
      ['02', '乙', '3.5', '￥2'],
      ['', '丙', '', '——'],
      ['', '合计', '5.5', '￥3.5'],
    ]);
  });

  it('adds up no row of 其中', () => {
    const [, , total] = summarize('行: [["01", 甲, 3, 2], ["", 其中：乙, 1, 1]]').cells;
    expect(total).toEqual(['', '合计', '3', '￥2']);
  });

  it('keeps a row of sums as stated', () => {
    expect(summarize('行: [["01", 甲, 2, 1]]\n  合计行: ["", 总计, 9, 9]').cells[1]).toEqual([
      '',
      '总计',
      '9',
      '￥9',
    ]);
  });

  it('has no row of sums for a table without rows', () => {
    expect(summarize('行: []\n  空表说明: 无。')).toMatchObject({
      cells: [],
      合计行: [],
      空表说明: '无。',
      表号: '',
    });
  });

  it('sets words left, figures right and codes in the middle', () => {
    expect(summarize('行: []').列?.map(({ 对齐 }) => 对齐)).toEqual(['center', 'left', 'right', 'right']);
  });
});
