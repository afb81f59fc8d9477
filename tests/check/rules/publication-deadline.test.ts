import { describe, expect, it } from 'vitest';
import { publicationDeadline } from '../../../src/check/rules/publication-deadline.js';
import { buildInput, findIn } from '../build-input.js';

function check(approved: string, published: string): readonly string[] {
  const 日期 = { 批复日期: approved, 公开日期: published };
  return findIn(publicationDeadline, buildInput({ budget: { 日期 } }));
}

describe('GK101', () => {
  it('finds a publication after more than 20 days', () => {
    expect(check('2019-02-20', '2019-03-13')).toEqual([
      '日期.公开日期: 批复日期2019-02-20，公开日期2019-03-13，相隔21日，超过20日',
    ]);
  });

  it('finds a publication before the approval', () => {
    expect(check('2019-02-20', '2019-02-19')).toEqual([
      '日期.公开日期: 公开日期2019-02-19早于批复日期2019-02-20',
    ]);
  });

  it('says nothing within 20 days, and of dates that are not known', () => {
    expect(check('2019-02-20', '2019-03-12')).toEqual([]);
    expect(check('2019-02-20', '2019-02-20')).toEqual([]);
    expect(check('未知', '2019-03-12')).toEqual([]);
  });
});
