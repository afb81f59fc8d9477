import { describe, expect, it } from 'vitest';
import { secrecyReview } from '../../../src/check/rules/secrecy-review.js';
import { buildInput, findIn } from '../build-input.js';

function check(reviewer: string, reviewed: string): readonly string[] {
  const 日期 = { 批复日期: '2019-02-01', 公开日期: '2019-02-10' };
  const 保密审查 = { 审查人: reviewer, 审查日期: reviewed };
  return findIn(secrecyReview, buildInput({ budget: { 日期, 保密审查 } }));
}

describe('GK103', () => {
  it('finds a review without record', () => {
    expect(check('未知', '未知')).toEqual([
      '保密审查.审查人: 保密审查的审查人未知',
      '保密审查.审查日期: 保密审查的审查日期未知',
    ]);
  });

  it('finds a review after the publication', () => {
    expect(check('张三', '2019-02-11')).toEqual([
      '保密审查.审查日期: 保密审查日期2019-02-11晚于公开日期2019-02-10',
    ]);
  });

  it('says nothing of a review before the publication', () => {
    expect(check('张三', '2019-02-10')).toEqual([]);
  });
});
