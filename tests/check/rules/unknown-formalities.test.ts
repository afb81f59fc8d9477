import { describe, expect, it } from 'vitest';
import { unknownFormalities } from '../../../src/check/rules/unknown-formalities.js';
import { buildInput, findIn } from '../build-input.js';

function check(approved: string, signer: string): readonly string[] {
  const 日期 = { 批复日期: approved, 公开日期: '2019-02-10' };
  const 审批 = { 批复文号: '北财〔2019〕1号', 审签人: signer };
  return findIn(unknownFormalities, buildInput({ budget: { 日期, 审批 } }));
}

describe('GK102', () => {
  it('finds what is not known', () => {
    expect(check('未知', '未知')).toEqual([
      '日期.批复日期: 批复日期未知，不能核对公开的期限',
      '审批.审签人: 审签人未知',
    ]);
  });

  it('says nothing if all is known', () => {
    expect(check('2019-02-01', '张三')).toEqual([]);
  });
});
