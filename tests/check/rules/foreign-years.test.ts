import { describe, expect, it } from 'vitest';
import { foreignYears } from '../../../src/check/rules/foreign-years.js';
import { buildInput, cell, findIn, heading, paragraph, table } from '../build-input.js';

function check(text: string): readonly string[] {
  return findIn(foreignYears, buildInput({ budget: { 年度: 2019 }, blocks: [paragraph(text)] }));
}

function severities(...blocks: Parameters<typeof buildInput>[0]['blocks'] & object): readonly string[] {
  const input = buildInput({ budget: { 年度: 2019 }, blocks });
  return [...foreignYears.check(input)].map(({ severity = foreignYears.severity }) => severity);
}

function checkHead(names: readonly string[]): readonly string[] {
  const body = table(names.map(() => '1'));
  const head = [{ cells: names.map((name) => cell(name)) }];
  return findIn(foreignYears, buildInput({ budget: { 年度: 2019 }, blocks: [{ ...body, head }] }));
}

const ALONE = '2018: 2019年的预算中单独说到2018年，不是与它比较，也不是说它的决算或某一天';

describe('JG121', () => {
  it('finds a year that is neither this one nor the last', () => {
    expect(check('编印《年鉴》2016年卷')).toEqual(['2016: 2019年的预算中出现了2016年']);
    expect(check('现将2020年部门预算公开如下')).toEqual(['2020: 2019年的预算中出现了2020年']);
    expect(check('较2017年增加')).toEqual(['2017: 2019年的预算中出现了2017年']);
  });

  it.each([
    '现将某局2018年部门预算公开如下',
    '2018年预算收入10万元，其中',
    '纳入2018年度部门预算编制范围的单位',
    '某局2018年度“三公”经费支出为3万元，与2018年相比减少',
    '其中，2018年某局机关运行经费8万元',
  ])('finds the year before where this one should stand: %s', (text) => {
    expect(check(text)).toEqual([ALONE]);
  });

  it.each([
    '支出10万元，较2018年预算增加2万元',
    '比 2018 年增加2万元，与2018年相比减少，同2018年预算数持平',
    '上年（2018年）安排5万元',
    '截至2018年12月31日，2018年末、2018年底的资产',
    '2018年度决算数为3万元，2018年结转1万元，2018年执行数',
    '《创城手册2017年版》《2018年工作要点》、国办发〔2016〕55号',
    '2016平方米，12016年卡，2019年预算',
  ])('says nothing of %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each(['较2019年增加2万元', '与2019年相比减少', '同2019年预算数持平'])(
    'finds this year compared with itself: %s',
    (text) => {
      expect(check(text)).toEqual(['2019: 2019年的预算又与2019年相比']);
    },
  );

  it.each([
    ['2018年预算数', '2019年预算数'],
    ['2018年预算数', '本年预算数'],
  ])('takes last year’s column beside one of this year: %s, %s', (...names) => {
    expect(checkHead(names)).toEqual([]);
  });

  it('finds the year before over the only column, and one before it in any', () => {
    expect(checkHead(['项目', '2018年预算数'])).toEqual([ALONE]);
    expect(checkHead(['2017年预算数', '2019年预算数'])).toEqual(['2017: 2019年的预算中出现了2017年']);
  });

  it('advises with the years of the edition', () => {
    const input = buildInput({ budget: { 年度: 2024 }, blocks: [paragraph('2023年支出安排')] });
    expect([...foreignYears.check(input)].map(({ hint }) => hint)).toEqual([
      expect.stringContaining('“较2023年”“与2023年相比”'),
    ]);
    expect(foreignYears.remedy).not.toMatch(/\d{4}/);
  });

  it('warns only where no figure of the budget is meant', () => {
    expect(severities(paragraph('2018年我们完成了各项任务'))).toEqual(['warning']);
    expect(severities(paragraph('2018年新建的平台，今年升级'))).toEqual(['warning']);
    expect(severities(paragraph('2018年支出安排'), heading('2018年工作'))).toEqual(['error', 'error']);
  });
});
