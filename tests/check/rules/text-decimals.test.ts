import { describe, expect, it } from 'vitest';
import { textDecimals } from '../../../src/check/rules/text-decimals.js';
import { buildInput, findIn, paragraph, table } from '../build-input.js';

describe('DW106', () => {
  it('remarks once that amounts have one, two and no decimals', () => {
    const blocks = [paragraph('办公费27.87万元、水费3.6万元、电费12万元'), paragraph('7万元')];
    expect(findIn(textDecimals, buildInput({ blocks }))).toEqual([
      '27.87万元: 正文中以万元为单位的金额，整数的2个，1位小数的1个，2位小数的1个',
    ]);
  });

  it('says nothing of one form, and of tables', () => {
    expect(findIn(textDecimals, buildInput({ blocks: [paragraph('3.60万元、12.00万元')] }))).toEqual([]);
    expect(findIn(textDecimals, buildInput({ blocks: [table(['3.6万元', '12万元'])] }))).toEqual([]);
  });
});
