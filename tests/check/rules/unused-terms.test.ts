import { describe, expect, it } from 'vitest';
import { unusedTerms } from '../../../src/check/rules/unused-terms.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(term: string, text: string): readonly string[] {
  const 名词解释 = { 名词: [{ 名称: term, 解释: '指……' }] };
  const own = paragraph(`${term}：指……`, `名词解释.名词[${term}].名称`);
  return findIn(unusedTerms, buildInput({ budget: { 名词解释 }, blocks: [paragraph(text), own] }));
}

describe('JG118', () => {
  it('finds a term that only its explanation uses', () => {
    expect(check('上年结转', '收入合计')).toEqual(['名词解释.名词.0.名称: 解释了“上年结转”，正文中没有用到']);
  });

  it('names what the text has instead', () => {
    expect(check('机关运行费', '三、机关运行经费安排情况')).toEqual([
      '名词解释.名词.0.名称: 解释了“机关运行费”，正文中没有用到；正文中的是“机关运行经费”',
    ]);
    expect(check('一般公共预算拨款收入', '其中：一般公共预算收入100万元')).toEqual([
      '名词解释.名词.0.名称: 解释了“一般公共预算拨款收入”，正文中没有用到；正文中的是“一般公共预算收入”',
    ]);
  });

  it('says nothing of terms in use, with or without quotation marks', () => {
    expect(check('“三公”经费', '四、财政拨款三公经费')).toEqual([]);
    expect(check('基本支出', '其中基本支出60万元')).toEqual([]);
  });
});
