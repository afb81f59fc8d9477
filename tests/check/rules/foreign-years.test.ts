import { describe, expect, it } from 'vitest';
import { foreignYears } from '../../../src/check/rules/foreign-years.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string): readonly string[] {
  return findIn(foreignYears, buildInput({ budget: { 年度: 2019 }, blocks: [paragraph(text)] }));
}

describe('JG121', () => {
  it('finds a year that is neither this one nor the last', () => {
    expect(check('编印《年鉴》2016年卷')).toEqual(['2016: 2019年的预算中出现了2016年']);
    expect(check('现将2020年部门预算公开如下')).toEqual(['2020: 2019年的预算中出现了2020年']);
  });

  it('says nothing of the two years, of titles and numbers of documents, and of other figures', () => {
    expect(check('2019年比2018年增加，截至2018年12月31日')).toEqual([]);
    expect(check('《创城手册2017年版》、国办发〔2016〕55号')).toEqual([]);
    expect(check('2016平方米，12016年卡')).toEqual([]);
  });
});
