import { describe, expect, it } from 'vitest';
import { requiredStatements } from '../../../src/check/rules/required-statements.js';
import { buildInput, findIn, heading, paragraph } from '../build-input.js';

const texts = [
  '目录',
  '部门职责',
  '机构设置：行政编制数20名，实有人数18人',
  '收入比上年增加3万元',
  '政府性基金预算无',
  '机关运行经费20万元',
  '“三公”经费8万元',
  '政府采购15万元，其中货物15万元、工程0万元、服务0万元',
  '固定资产100万元，其中机要通信用车2辆',
  '绩效目标',
  '名词解释',
];

function check(words: readonly string[]): readonly string[] {
  const blocks = [heading('部门预算公开', 0), heading('六、采购'), ...words.map((text) => paragraph(text))];
  return findIn(requiredStatements, buildInput({ budget: { 年度: 2019 }, blocks }));
}

describe('JG124', () => {
  it('finds statements that are missing, and where they belong', () => {
    expect(check(texts.map((text) => text.replace(/，其中货物.*/, '')))).toEqual([
      '六、采购: 没有政府采购按货物、工程、服务分列的金额',
    ]);
    expect(check(texts.slice(1))).toEqual(['部门预算公开: 没有目录']);
  });

  it('says nothing if all are there', () => {
    expect(check(texts)).toEqual([]);
  });

  it('does not take the explanation of a term for a statement', () => {
    const others = texts.filter((text) => !text.includes('政府性基金'));
    const term = paragraph('政府性基金：指……', '名词解释.名词[政府性基金].名称');
    const blocks = [heading('部门预算公开', 0), ...others.map((text) => paragraph(text)), term];
    expect(findIn(requiredStatements, buildInput({ budget: { 年度: 2019 }, blocks }))).toEqual([
      '部门预算公开: 没有政府性基金预算的说明',
    ]);
  });
});
