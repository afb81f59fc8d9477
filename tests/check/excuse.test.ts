import { describe, expect, it } from 'vitest';
import type { PublishedPlace } from '../../src/budget/as-published.js';
import { listExcuses } from '../../src/check/excuse.js';
import { readPrintedText } from '../../src/check/printed-text.js';
import { atData, inText } from '../../src/check/rule.js';
import { paragraph } from './build-input.js';

const printed = readPrintedText({
  meta: { title: '', author: '', language: 'zh-CN', date: new Date(0) },
  sections: [
    {
      name: '甲',
      sheet: '竖页',
      blocks: [paragraph('12', '支出.合计'), { ...paragraph('共一二三'), id: '共' }],
    },
    { name: '乙', sheet: '竖页', blocks: [paragraph('12', '支出.合计'), paragraph('13', '支出.合计')] },
  ],
});
const data = { 支出: { 合计: 12 }, 收入: { 合计: 12 } };

function textAt(index: number, start?: number, end?: number) {
  const leaf = printed.leaves[index];
  if (!leaf) throw new Error('no such leaf');
  return inText(leaf, start, end);
}

function coversOf(位置: PublishedPlace) {
  const [excuse] = listExcuses(
    { 偏离: [], 已知: [{ 规则: 'WZ1', 位置, 报告: '报', 原因: '因' }] },
    [],
    printed,
    data,
  );
  return excuse?.covers ?? (() => false);
}

describe('a known fault', () => {
  it('at a value covers the nth showing in its section', () => {
    const covers = coversOf({ 节: '乙', 数据: '支出.合计', 第: 2 });
    expect([0, 2, 3].map((index) => covers(textAt(index)))).toEqual([false, false, true]);
  });

  it('at a value covers the value itself, and no other', () => {
    const covers = coversOf({ 节: '甲', 数据: '支出.合计', 第: 1 });
    expect(covers(atData('支出', '合计'))).toBe(true);
    expect(covers(atData('收入', '合计'))).toBe(false);
  });

  it('at a value that is not printed covers the value', () => {
    const covers = coversOf({ 节: '甲', 数据: '收入.合计', 第: 1 });
    expect(covers(atData('收入', '合计'))).toBe(true);
    expect(covers(textAt(0))).toBe(false);
  });

  it('at a block covers all of it', () => {
    const covers = coversOf({ 节: '甲', 块: '共', 第: 1 });
    expect(covers(textAt(1, 3, 4))).toBe(true);
    expect(covers(textAt(0))).toBe(false);
  });

  it('at words covers what overlaps or touches them', () => {
    const covers = coversOf({ 节: '甲', 文字: '一', 第: 1 });
    expect(covers(textAt(1, 0, 4))).toBe(true);
    expect(covers(textAt(1, 2, 2))).toBe(true);
    expect(covers(textAt(1, 3, 4))).toBe(false);
  });

  it('covers nothing if its place is not there', () => {
    expect(coversOf({ 节: '丙', 文字: '一', 第: 1 })(textAt(1))).toBe(false);
    expect(coversOf({ 节: '甲', 文字: '一', 第: 2 })(textAt(1))).toBe(false);
  });
});
