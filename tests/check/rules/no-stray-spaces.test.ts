import { describe, expect, it } from 'vitest';
import { noStraySpaces } from '../../../src/check/rules/no-stray-spaces.js';
import { buildInput, findIn, paragraph, table } from '../build-input.js';

describe('noStraySpaces', () => {
  it.each([
    ['1120.97万元， 项目支出', ' : “.97万元，”和“项目支出”之间多了 1 个空格'],
    ['合法权益。   ', '   : “合法权益。”后面多了 3 个空格'],
    ['  90%及以上', '  : “90%及以上”前面多了 2 个空格'],
    ['90% 以下', ' : “90%”和“以下”之间多了 1 个空格'],
    ['数量  单位', '  : “数量”和“单位”之间多了 2 个空格'],
  ])('finds %j', (text, finding) => {
    expect(findIn(noStraySpaces, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '\u3000\u30001、会议管理',
    '使用 Word 2016 编写',
    'Microsoft Word 文档',
    '服务; 组织联审',
    '1. 规划',
    '负责人：张三　　填表人：李四',
    '北戴河区\n政府',
  ])('stays silent on %j', (text) => {
    expect(findIn(noStraySpaces, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });

  it('leaves words of a table that are set wide', () => {
    const blocks = [table(['合　计', '项 目', '小 计 数'])];
    expect(findIn(noStraySpaces, buildInput({ blocks }))).toEqual([]);
  });
});
