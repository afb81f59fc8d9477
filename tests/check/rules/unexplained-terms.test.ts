import { describe, expect, it } from 'vitest';
import { unexplainedTerms } from '../../../src/check/rules/unexplained-terms.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string, ...terms: readonly string[]): readonly string[] {
  const 名词解释 = { 名词: terms.map((term) => ({ 名称: term, 解释: '指……' })) };
  return findIn(unexplainedTerms, buildInput({ budget: { 名词解释 }, blocks: [paragraph(text)] }));
}

describe('JG119', () => {
  it('finds a term that is used and not explained, where it is first used', () => {
    expect(check('财政专户核拨3万元，财政专户核拨')).toEqual([
      '财政专户核拨: 用到了“财政专户核拨”，名词解释中没有',
    ]);
  });

  it('says nothing of explained, unused and ordinary terms', () => {
    expect(check('政府采购15万元', '政府采购')).toEqual([]);
    expect(check('基金预算拨款', '政府性基金预算')).toEqual([]);
    expect(check('办公费12万元')).toEqual([]);
  });
});
