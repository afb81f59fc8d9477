import { describe, expect, it } from 'vitest';
import { fillBlanks } from '../../src/compose/data/fill-blanks.js';
import { composeLine, faultsOf, wanAmount } from './compose-sample.js';

const specimen = { 表: { 表号: '', 合计: '', 行: [{ 名称: '', 金额: '' }], 上年: { 合计: '' } } };
const line = (template: string, data: Readonly<Record<string, unknown>>): string =>
  composeLine(`<p>${template}</p>`, { data, specimen });

describe('fillBlanks', () => {
  it('leaves blank what the data could hold and does not, inside lists and records too', () => {
    expect(fillBlanks({ 表: { 行: [{ 名称: '甲' }] } }, specimen)).toEqual({
      表: { 表号: '', 合计: '', 行: [{ 名称: '甲', 金额: '' }], 上年: { 合计: '' } },
    });
    expect(fillBlanks({}, specimen)).toEqual({ 表: { 表号: '', 合计: '', 行: [], 上年: { 合计: '' } } });
  });

  it('keeps what is there, and what the specimen does not know', () => {
    const data = {
      表: { 表号: '公开表1', 合计: wanAmount('1'), 行: [], 上年: { 合计: wanAmount('0') } },
      年: 1,
    };
    expect(fillBlanks(data, specimen)).toEqual(data);
  });

  it('takes an amount for one value, in the data and in the specimen', () => {
    const derived = { 汇总: { 合计: wanAmount('3'), 行: [{ 本年: wanAmount('1') }] } };
    expect(fillBlanks(derived, derived)).toEqual(derived);
    expect(fillBlanks(derived, derived)).toHaveProperty('汇总.合计', derived.汇总.合计);
    expect(fillBlanks({}, derived)).toEqual({ 汇总: { 合计: '', 行: [] } });
  });
});

describe('what a data file may leave out', () => {
  it('is printed as a blank, in whatever way', () => {
    expect(line('（{{表.表号}}{{amount 表.合计}}{{#each 表.行}}行{{/each}}）', {})).toBe('（）');
    expect(line('{{#if 表.表号}}{{表.表号}}{{else}}无{{/if}}', { 表: {} })).toBe('无');
  });

  it('is asked for with #blank: 0 and —— are something', () => {
    const word = '{{#blank 表.合计}}空{{else}}有{{/blank}}';
    expect(line(word, {})).toBe('空');
    expect(line(word, { 表: { 合计: wanAmount('0') } })).toBe('有');
    expect(line(word, { 表: { 合计: '——' } })).toBe('有');
    expect(line('{{#blank 表.行}}空{{else}}有{{/blank}}', { 表: { 行: [{ 名称: '甲' }] } })).toBe('有');
  });

  it('is no excuse for a name that nothing has', () => {
    expect(faultsOf('<p>{{表.编号}}</p>', { data: { 表: {} }, specimen })).toEqual([
      expect.stringContaining('MB301 数据中没有“编号”（在“表.编号”中）'),
    ]);
    expect(faultsOf('<p>{{#blank 表}}{{/blank}}</p>', { data: {}, specimen })).toEqual([
      expect.stringContaining('MB302 blank 要金额、文字、数或列表，而“表”是一组数据'),
    ]);
  });
});
