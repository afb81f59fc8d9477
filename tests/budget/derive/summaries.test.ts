import { describe, expect, it } from 'vitest';
import type { Budget, DataFiles } from '../../../src/budget/budget.js';
import { deriveFigures } from '../../../src/budget/derive.js';
import { noSubjects, type Subjects } from '../../../src/budget/subjects.js';
import { IN_WAN, readTable } from '../read-table.js';

const subjects: Subjects = {
  ...noSubjects,
  nameOf: (code) => ({ '201': '一般公共服务支出', '2010301': '行政运行' })[code],
};

/** What is derived from some tables, this year's and last year's. */
function derive(tables: Partial<DataFiles>, previous?: Partial<DataFiles>) {
  const budget = { 年度: 2024, ...tables, ...(previous && { 上年版: previous }) };
  return deriveFigures(budget as Budget, subjects).汇总;
}

/** Values as they read: amounts by their figure. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (part?.kind === 'amount' ? `${part.value.toFixed()}` : part)),
  );
}

const spent = (text: string) => readTable('支出总表', IN_WAN + text);

describe('the summary of a coded table', () => {
  it('names every subject, its own words first, and has every column', () => {
    const table = spent(
      '行:\n- { 科目编码: "2010301", 基本支出: 2 }\n- { 科目编码: "20103", 名称: 政府办公厅, 基本支出: 2 }\n合计: { 基本支出: 2, 合计: 2 }\n',
    );
    const blanks = { 项目支出: '', 上缴上级支出: '', 事业单位经营支出: '', 对附属单位补助支出: '' };
    expect(plain(derive({ 支出总表: table }).支出总表)).toEqual({
      列: {
        基本支出: true,
        项目支出: false,
        上缴上级支出: false,
        事业单位经营支出: false,
        对附属单位补助支出: false,
      },
      行: [
        {
          科目编码: '201',
          类: '201',
          款: '',
          项: '',
          级: 1,
          名称: '一般公共服务支出',
          基本支出: '2',
          ...blanks,
          合计: '2',
          原因: '',
        },
        {
          科目编码: '20103',
          类: '201',
          款: '03',
          项: '',
          级: 2,
          名称: '政府办公厅',
          基本支出: '2',
          ...blanks,
          合计: '2',
          原因: '',
        },
        {
          科目编码: '2010301',
          类: '201',
          款: '03',
          项: '01',
          级: 3,
          名称: '行政运行',
          基本支出: '2',
          ...blanks,
          合计: '2',
          原因: '',
        },
      ],
      合计: { 基本支出: '2', ...blanks, 合计: '2' },
      分单位: [],
    });
  });

  it('keeps the total as stated, and adds up the columns that it leaves out', () => {
    const table = spent(
      '行: [{ 科目编码: "201", 基本支出: 2, 项目支出: 3 }]\n合计: { 基本支出: 9, 合计: 99 }\n',
    );
    expect(plain(derive({ 支出总表: table }).支出总表?.合计)).toMatchObject({
      基本支出: '9',
      项目支出: '3',
      合计: '99',
    });
  });

  it('is the sum of the units where the department states no rows', () => {
    const table = spent(
      '分单位:\n- { 单位: 甲, 行: [{ 科目编码: "2010301", 基本支出: 2 }] }\n- { 单位: 乙, 行: [{ 科目编码: "2010301", 基本支出: 3.50 }] }\n合计: { 合计: 5.50 }\n',
    );
    const summary = derive({ 支出总表: table }).支出总表;
    expect(plain(summary?.行.map((row) => [row.科目编码, row.基本支出]))).toEqual([
      ['201', '5.5'],
      ['20103', '5.5'],
      ['2010301', '5.5'],
    ]);
    expect(plain(summary?.分单位.map(({ 单位, 合计 }) => [单位, 合计.合计]))).toEqual([
      ['甲', '2'],
      ['乙', '3.5'],
    ]);
  });

  it('is empty of an empty table', () => {
    expect(plain(derive({ 支出总表: spent('空表说明: 无。\n') }).支出总表)).toMatchObject({
      行: [],
      合计: { 基本支出: '', 合计: '' },
    });
  });

  it('is there for the tables that are there', () => {
    expect(derive({})).toEqual({});
    expect(Object.keys(derive({ 支出总表: spent('行: []\n') }))).toEqual(['支出总表']);
  });
});

describe('the summary of a table whose columns are data', () => {
  it('has the columns in their order in every row, blank or not', () => {
    const table = readTable(
      '收入总表',
      `${IN_WAN}来源: [拨款, 其他]\n行: [{ 科目编码: "201", 金额: { 其他: 1 } }]\n合计: { 金额: { 其他: 1 }, 合计: 1 }\n`,
    );
    const summary = derive({ 收入总表: table }).收入总表;
    const cells = [
      { 名称: '拨款', 金额: '' },
      { 名称: '其他', 金额: '1' },
    ];
    expect(plain(summary)).toMatchObject({
      各列: ['合计', '拨款', '其他'],
      行: [{ 科目编码: '201', 金额: cells, 合计: '1' }],
      合计: { 金额: cells },
    });
  });

  it('is the same for projects', () => {
    const table = readTable(
      '项目支出表',
      `${IN_WAN}来源: [拨款, 其他]\n行: [{ 类型: 特定, 名称: 甲, 单位: 本级, 金额: { 拨款: 1, 其他: 2 } }]\n合计: { 金额: {}, 合计: 3 }\n`,
    );
    expect(plain(derive({ 项目支出表: table }).项目支出表)).toMatchObject({
      行: [{ 类型: '特定', 名称: '甲', 单位: '本级', 合计: '3' }],
      合计: { 金额: [{ 金额: '1' }, { 金额: '2' }], 合计: '3' },
    });
  });
});

describe('what is part of another', () => {
  const rows = '行: [{ 科目编码: "201", 金额: { 事业收入: 9, 其中：教育收费: 4 } }]\n';

  it('is no addend of a row whose columns are data', () => {
    const table = readTable(
      '收入总表',
      `${IN_WAN}来源: [事业收入, 其中：教育收费]\n${rows}合计: { 金额: {}, 合计: 9 }\n`,
    );
    expect(plain(derive({ 收入总表: table }).收入总表?.行)).toMatchObject([{ 合计: '9' }]);
  });

  it('is no addend of a project', () => {
    const project = '行: [{ 类型: 特定, 名称: 甲, 单位: 本级, 金额: { 拨款: 5, 其中：专项: 2 } }]\n';
    const table = readTable(
      '项目支出表',
      `${IN_WAN}来源: [拨款, 其中：专项]\n${project}合计: { 金额: {}, 合计: 5 }\n`,
    );
    expect(plain(derive({ 项目支出表: table }).项目支出表?.行)).toMatchObject([{ 合计: '5' }]);
  });

  it('is no addend of the revenue of the year', () => {
    const revenue = '{ 项目: 一、拨款, 预算数: 5 }, { 项目: 其中：专项, 预算数: 2 }';
    const table = readTable(
      '财政拨款收支总表',
      `${IN_WAN}收入: [${revenue}]\n支出: [{ 科目编码: "201", 一般公共预算: 5 }]\n收入总计: 5\n支出总计: { 合计: 5 }\n`,
    );
    expect(plain(derive({ 财政拨款收支总表: table }).财政拨款收支总表?.本年收入合计)).toBe('5');
  });
});

describe('the summary of a balance', () => {
  it('sets revenue against expenditure line by line, the shorter side ending in blanks', () => {
    const table = readTable(
      '财政拨款收支总表',
      `${IN_WAN}收入: [{ 项目: 一, 预算数: 5 }]\n支出: [{ 科目编码: "201", 一般公共预算: 2 }, { 科目编码: "212", 政府性基金预算: 3 }]\n收入总计: 5\n支出总计: { 合计: 5 }\n`,
    );
    expect(plain(derive({ 财政拨款收支总表: table }).财政拨款收支总表)).toMatchObject({
      行: [
        {
          收入: { 项目: '一', 预算数: '5' },
          支出: { 名称: '一般公共服务支出', 一般公共预算: '2', 合计: '2' },
        },
        { 收入: { 项目: '', 预算数: '' }, 支出: { 科目编码: '212', 政府性基金预算: '3', 合计: '3' } },
      ],
      序号: { 本年合计: 3, 结转结余: 4, 总计: 5 },
      本年收入合计: '5',
      本年支出合计: { 一般公共预算: '2', 政府性基金预算: '3', 国有资本经营预算: '', 合计: '5' },
    });
  });
});

describe('last year’s figures', () => {
  const general = (row: string) =>
    readTable('一般公共预算支出表', `${IN_WAN}行: [{ 科目编码: "2010301", ${row} }]\n合计: { 合计: 1 }\n`);
  const lastYearOf = (
    table?: DataFiles['一般公共预算支出表'],
    previous?: DataFiles['一般公共预算支出表'],
  ) => {
    const summary = derive(
      table ? { 一般公共预算支出表: table } : {},
      previous && { 一般公共预算支出表: previous },
    ).一般公共预算支出表;
    return plain([summary?.变化.map(({ 上年 }) => 上年), summary?.合计变化.上年]);
  };

  it('come from the table, else from the edition of the year before, else nobody knows them', () => {
    expect(lastYearOf(general('上年数: 7, 基本支出: 8'), general('基本支出: 6'))).toEqual([['7'], '7']);
    expect(lastYearOf(general('基本支出: 8'), general('上年数: 5, 基本支出: 6'))).toEqual([['6'], '6']);
    expect(lastYearOf(general('基本支出: 8'))).toEqual([[], '']);
  });

  const items = (reception: number) =>
    `{ 因公出国（境）费: 0, 公务用车购置费: 0, 公务用车运行维护费: 4, 公务接待费: ${reception}, 合计: ${4 + reception} }`;
  const expenses = (text: string) => readTable('三公与机关运行经费表', IN_WAN + text);

  it('of the three public expenses likewise, with the subtotal of vehicles', () => {
    const now = expenses(`本年: ${items(2)}\n机关运行经费: { 本年: 9 }\n原因: { 公务接待费: 压减 }\n`);
    const previous = expenses(`本年: ${items(3)}\n机关运行经费: { 本年: 8 }\n原因: {}\n`);
    const summary = derive(
      { 三公与机关运行经费表: now },
      { 三公与机关运行经费表: previous },
    ).三公与机关运行经费表;
    expect(plain(summary)).toMatchObject({
      本年: { 公务用车小计: '4', 合计: '6' },
      上年: { 公务用车小计: '4', 合计: '7' },
      变化: {
        公务接待费: { 增减: '-1', 方向: '下降', 百分比: '33.3%', 原因: '压减' },
        公务用车小计: { 增减: '0', 方向: '持平', 原因: '' },
        机关运行经费: { 上年: '8', 增减: '1' },
      },
    });
    const stated = expenses(
      `本年: ${items(2)}\n上年: ${items(5)}\n机关运行经费: { 本年: 9, 上年: 7 }\n原因: {}\n`,
    );
    expect(
      plain(
        derive({ 三公与机关运行经费表: stated }, { 三公与机关运行经费表: previous }).三公与机关运行经费表,
      ),
    ).toMatchObject({ 上年: { 公务接待费: '5' }, 变化: { 机关运行经费: { 上年: '7' } } });
    expect(plain(derive({ 三公与机关运行经费表: now }).三公与机关运行经费表)).toMatchObject({
      上年: { 合计: '' },
      变化: { 公务接待费: { 本年: '2', 上年: '', 增减: '', 方向: '' } },
    });
  });
});
