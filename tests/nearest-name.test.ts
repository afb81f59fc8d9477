import { describe, expect, it } from 'vitest';
import { nearestName } from '../src/nearest-name.js';

const WORDS = [
  '年度',
  '名称',
  '公开名称',
  '预算代码',
  '绩效指标',
  '绩效目标',
  '年度预算数',
  '基本支出',
  '项目支出',
];

describe('nearestName', () => {
  it.each([
    ['年渡', '年度'],
    ['名 称', '名称'],
    ['公开名', '公开名称'],
    ['算预代码', '预算代码'],
    ['年度预算', '年度预算数'],
    ['基木支出', '基本支出'],
    ['项目支出（万元）', undefined],
    ['绩效', undefined],
    ['备注', undefined],
    ['', undefined],
  ])('%s → %s', (typed, word) => {
    expect(nearestName(typed, WORDS)).toBe(word);
  });

  it('takes full-width and half-width forms for the same', () => {
    expect(nearestName('(一)收入', ['（一）收入', '（二）收入'])).toBe('（一）收入');
  });

  it('does not choose between equals', () => {
    expect(nearestName('绩效指目', ['绩效指标', '绩效指数'])).toBeUndefined();
  });

  it('takes a long text for no slip of a short word', () => {
    expect(nearestName('长'.repeat(300), ['合计'])).toBeUndefined();
  });

  it('compares characters and not their halves', () => {
    expect(nearestName('𠮷林', ['吉林'])).toBe('吉林');
    expect(nearestName('𠮷', ['𠮸'])).toBeUndefined();
  });
});
