import { describe, expect, it } from 'vitest';
import { type Amount, formatTableAmount } from '../../src/budget/amount.js';
import { faultsOf, IN_WAN, readTable } from './read-table.js';

const spent = (rows: string, rest = '合计: { 合计: 1 }\n') =>
  faultsOf('支出总表', `${IN_WAN}行:\n${rows}${rest}`);

describe('a coded table', () => {
  it.each([
    ['"201", 基本支出: 1', []],
    ['"20103", 基本支出: 1', []],
    ['"2010301", 名称: 行政运行, 合计: 1', []],
    ['2010301, 项目支出: 1', []],
    [
      '"2010", 基本支出: 1',
      ['3:11 SJ205 “科目编码”写的是“2010”，应为 3、5 或 7 位的功能分类科目编码，如 2010301'],
    ],
    [
      '"30101", 基本支出: 1',
      ['3:11 SJ205 “科目编码”写的是“30101”，应为 3、5 或 7 位的功能分类科目编码，如 2010301'],
    ],
    [
      '"201", 基本支出: ',
      [expect.stringMatching(/^3:18 SJ205 “基本支出”没有填写，应为金额.*｜空着的列，连同它的名称一起删去/)],
    ],
    ['"201", 基本支岀: 1', ['3:18 SJ201 不认识的键“基本支岀”｜是不是“基本支出”？']],
  ])('may have a row { 科目编码: %s } or says what is wrong with it', (row, faults) => {
    expect(spent(`- { 科目编码: ${row} }\n`)).toEqual(faults);
  });

  it('has each subject once, for the department and for each unit', () => {
    const twice = '- { 科目编码: "201", 基本支出: 1 }\n- { 科目编码: "201", 项目支出: 1 }\n';
    const message = 'SJ205 “科目编码”写的是“201”，应只有一行：科目 201 前面已经有了';
    expect(spent(twice)).toEqual([`4:11 ${message}`]);
    const units = `分单位:\n- 单位: 甲\n  行:\n  ${twice.replace('\n', '\n  ')}- { 单位: 乙, 行: [{ 科目编码: "201" }] }\n`;
    expect(faultsOf('支出总表', `${IN_WAN}${units}合计: { 合计: 2 }\n`)).toEqual([`6:13 ${message}`]);
  });

  it('states its total, unless it is empty', () => {
    const missing = 'SJ202 缺少“合计”（全表的合计，照批复的数写；空表不写）｜在这一组里补上“合计: ……”';
    expect(spent('- { 科目编码: "201" }\n', '')).toEqual([`1:1 ${missing}`]);
    expect(faultsOf('支出总表', `${IN_WAN}分单位: [{ 单位: 甲, 行: [{ 科目编码: "201" }] }]\n`)).toEqual([
      `1:1 ${missing}`,
    ]);
    expect(faultsOf('支出总表', `${IN_WAN}空表说明: 无支出，故本表为空表。\n`)).toEqual([]);
    expect(faultsOf('支出总表', `${IN_WAN}行: []\n`)).toEqual([]);
  });

  it('may be in 元 with separators, without decimals; an amount that it cannot print is refused', () => {
    const yuan = '金额格式: { 单位: 元, 小数位数: 0, 千分位: 是 }\n';
    const text = (figure: string) =>
      `${yuan}行: [{ 科目编码: "201", 基本支出: ${figure} }]\n合计: { 合计: 1234567 }\n`;
    const row = readTable('支出总表', text('1234567')).行?.[0];
    expect(formatTableAmount(row?.基本支出 as Amount)).toBe('1,234,567');
    expect(faultsOf('支出总表', text('1234567.8'))).toEqual([
      expect.stringMatching(/^2:\d+ SJ205 .*应为不超过 0 位小数的金额/),
    ]);
  });

  it('takes economic codes where it is one of economic classes', () => {
    const basic = (code: string) =>
      faultsOf('基本支出表', `${IN_WAN}行: [{ 科目编码: "${code}", 人员经费: 1 }]\n合计: { 合计: 1 }\n`);
    expect(basic('30101')).toEqual([]);
    expect(basic('3010101')).toEqual([expect.stringContaining('应为 3 或 5 位的经济分类科目编码，如 30201')]);
  });
});

describe('a table whose columns are data', () => {
  const table = (row: string, total = '金额: { 财政拨款收入: 1 }, 合计: 1') =>
    faultsOf(
      '收入总表',
      `${IN_WAN}来源: [财政拨款收入, 事业收入]\n行:\n- { 科目编码: "201", ${row} }\n合计: { ${total} }\n`,
    );

  it('may leave out blank columns', () => {
    expect(table('金额: { 事业收入: 1 }')).toEqual([]);
    expect(table('金额: {}, 合计: 0')).toEqual([]);
  });

  it('has no amount outside of its columns', () => {
    expect(table('金额: { 事业收人: 1 }')).toEqual([
      '4:30 SJ205 “来源”中没有“事业收人”这一列｜是不是“事业收入”？',
    ]);
    expect(table('金额: {}', '金额: { 捐赠: 1 }, 合计: 1')).toEqual([
      '5:17 SJ205 “来源”中没有“捐赠”这一列｜“来源”中有：财政拨款收入、事业收入',
    ]);
  });
});

describe('a local table', () => {
  const columns =
    '列: [{ 名称: 编号, 类型: 编码 }, { 名称: 数, 子列: [{ 名称: 户, 类型: 数量 }, { 名称: 钱, 类型: 金额 }] }]';
  const table = (rest: string, of = columns) => `${IN_WAN}表:\n- 名称: 附表\n  ${of}\n  ${rest}\n`;

  it('reads each cell by the kind of its column; any may be blank', () => {
    const [read] = readTable('附加表', table('行: [["001", 2, 3.50], ["", "", ""], ["a-1", ——, ——]]')).表;
    expect(
      read?.行.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value.toFixed()))),
    ).toEqual([
      ['001', '2', '3.5'],
      ['', '', ''],
      ['a-1', '——', '——'],
    ]);
  });

  it('says which cell is wrong, and how it is to be written', () => {
    expect(faultsOf('附加表', table('行: [["1", 2户, "3,000"]]'))).toEqual([
      expect.stringMatching(/^5:13 SJ205 “行”的第 2 项写的是“2户”，应为数量/),
      expect.stringMatching(/^5:17 SJ205 “行”的第 3 项写的是“3,000”，应为金额.*｜.*3000/),
    ]);
  });

  it('has a cell for each column in every row', () => {
    expect(faultsOf('附加表', table('行: [["1", 2]]\n  合计行: [合计, 1, 1, 1]'))).toEqual([
      '5:7 SJ205 “行”的第 1 项应有 3 格，每列一格，现在有 2 格',
      '6:8 SJ205 “合计行”应有 3 格，每列一格，现在有 4 格',
    ]);
  });

  it.each([
    ['{ 名称: 甲 }', '应在“类型”“子列”中写且只写一个'],
    ['{ 名称: 甲, 类型: 文字, 子列: [{ 名称: 乙, 类型: 文字 }] }', '应在“类型”“子列”中写且只写一个'],
    ['{ 名称: 甲, 类型: 文字, 合计: 是 }', '应为“否”：只有金额和数量可以合计'],
    ['{ 名称: 甲, 类型: 日期 }', '应为“文字”“金额”“数量”或“编码”'],
  ])('has no column %s', (column, message) => {
    expect(faultsOf('附加表', table('行: []', `列: [${column}]`))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('a count of people or things', () => {
  const staff = (count: string) =>
    faultsOf(
      '人员编制',
      `行: [{ 类别: 行政, 编制数: ${count}, 实有数: 1 }]\n合计: { 编制数: 1, 实有数: 1 }\n`,
    );

  it.each(['0', '12'])('may be %s', (count) => {
    expect(staff(count)).toEqual([]);
  });

  it.each(['1.5', '12人', '-1', '一'])('may not be %s', (count) => {
    expect(staff(count)).toEqual([expect.stringMatching(/^1:\d+ SJ205 .*应为不带单位的整数，如 12/)]);
  });
});
