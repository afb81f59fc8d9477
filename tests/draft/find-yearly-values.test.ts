import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type DataFileStem, dataFiles } from '../../src/budget/budget.js';
import { findYearlyValues } from '../../src/draft/find-yearly-values.js';
import { readYaml } from '../../src/load/read-yaml.js';

const format = '金额格式: { 单位: 元, 小数位数: 2, 千分位: 是 }\n';

/** The values of the year in a file, in its order. */
function yearlyIn(stem: DataFileStem, text: string): readonly string[] {
  const { schema } = dataFiles[stem];
  const checked = readYaml({ path: '表.yaml', text }, schema);
  expect(checked.diagnostics).toEqual([]);
  const plain = readYaml({ path: '表.yaml', text }, z.unknown());
  if (!plain.ok) throw new Error('has faults');
  return findYearlyValues(plain.value.value, schema).map((each) => each.text);
}

describe('findYearlyValues', () => {
  it('finds amounts, and not the codes of their rows', () => {
    const text = `表号: "3"\n${format}行:\n  - { 科目编码: 2010301, 名称: 行政运行, 基本支出: 7, 项目支出: -0.5 }\n合计: { 基本支出: 7, 项目支出: 0, 合计: 6.5 }\n`;
    expect(yearlyIn('支出总表', text)).toEqual(['7', '-0.5', '7', '0', '6.5']);
  });

  it('finds amounts under the names of columns that the file itself gives', () => {
    const text = `${format}来源: [财政拨款, "2019"]\n行:\n  - { 科目编码: "201", 金额: { 财政拨款: 1, "2019": 2 } }\n合计: { 金额: { 财政拨款: 1 }, 合计: 3 }\n`;
    expect(yearlyIn('收入总表', text)).toEqual(['2', '1', '1', '3']);
  });

  it('is not led astray by a column that is called like a number', () => {
    const text = `${format}来源: ["2019"]\n行:\n  - { 类型: 甲, 名称: "1", 单位: 乙, 金额: { "2019": 5 } }\n合计: { 金额: { "2019": 5 }, 合计: 5 }\n`;
    expect(yearlyIn('项目支出表', text)).toEqual(['5', '5', '5']);
  });

  it('finds the cells of a local table by the kinds of its columns', () => {
    const columns = ['文字', '编码', '数量', '金额'].map((kind) => `  - { 名称: ${kind}列, 类型: ${kind} }`);
    const table = `- 名称: 表\n    列:\n    ${columns.join('\n    ')}\n    行:\n      - ["5", "12", "3", "4.5"]\n      - ["", "", "", ——]\n    合计行: ["", "", "3", "4.5"]\n`;
    expect(yearlyIn('附加表', `${format}表:\n  ${table}`)).toEqual(['3', '4.5', '3', '4.5']);
  });

  it('finds counts of people, but no text that is a number', () => {
    const text = '行:\n  - { 类别: "1", 编制数: 12, 实有数: 7 }\n合计: { 编制数: 12, 实有数: 7 }\n';
    expect(yearlyIn('人员编制', text)).toEqual(['12', '7', '12', '7']);
  });

  it('finds reasons, one or many, and leaves what is blank', () => {
    const text = `${format}本年: { 因公出国（境）费: 0, 公务用车购置费: 0, 公务用车运行维护费: 1, 公务接待费: 0, 合计: 1 }\n机关运行经费: { 本年: 2 }\n原因: { 公务接待费: 厉行节约, 合计: 同上 }\n`;
    expect(yearlyIn('三公与机关运行经费表', text)).toEqual([
      '0',
      '0',
      '1',
      '0',
      '1',
      '2',
      '厉行节约',
      '同上',
    ]);
  });

  it('finds dates', () => {
    const asset = '{ 数量: ——, 价值: 1 }';
    const assets = ['资产总额', '房屋', '其中办公用房', '车辆', '单价20万元以上设备', '其他固定资产'];
    const text = `${format}截止时间: 2018-12-31\n${assets.map((name) => `${name}: ${asset}\n`).join('')}其他固定资产构成: { 通用设备: 1, 专用设备: 0, 家具用具等: 0 }\n本年度拟购置: { 金额: 0, 主要内容: "2018-12-31" }\n`;
    const found = yearlyIn('国有资产', text);
    expect(found).toHaveLength(11);
    expect(found[0]).toBe('2018-12-31');
  });
});
