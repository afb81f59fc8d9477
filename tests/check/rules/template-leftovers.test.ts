import { describe, expect, it } from 'vitest';
import { templateLeftovers } from '../../../src/check/rules/template-leftovers.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string): readonly string[] {
  return findIn(templateLeftovers, buildInput({ blocks: [paragraph(text)] }));
}

describe('JG122', () => {
  it.each([
    ['比上年增加（减少）5万元', '增加（减少）'],
    ['XX部门2019年预算', 'XX'],
    ['××万元', '××'],
    ['公务接待费（　）万元', '（　）'],
    ['金额：待填', '待填'],
    ['{{年度}}年', '{{'],
  ])('finds what is left in %s', (text, words) => {
    expect(check(text)).toContain(`${words}: 文中留着没有填写的“${words}”`);
  });

  it('says nothing of ordinary text', () => {
    expect(check('机制有待完善；说明增加（减少）的原因；')).toEqual([]);
    expect(check('接待费增加，待遇保障，会议待办，公务员（含参公）3×5米，MAX值，……')).toEqual([]);
  });
});
