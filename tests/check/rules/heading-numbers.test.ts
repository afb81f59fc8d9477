import { describe, expect, it } from 'vitest';
import { headingNumbers } from '../../../src/check/rules/heading-numbers.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, heading, paragraph } from '../build-input.js';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(headingNumbers, buildInput({ blocks }));
}

describe('JG101', () => {
  it('finds a heading that has lost its number', () => {
    expect(check(heading('一、概况'), heading('资产'), heading('三、名词解释'))).toEqual([
      '资产: 标题“资产”没有序号，按先后应为“二、”',
    ]);
  });

  it('finds a gap, a repeat and another style', () => {
    expect(check(heading('一、概况'), heading('三、资产'))).toEqual([
      '三、: 标题的序号是“三、”，按先后应为“二、”',
    ]);
    expect(check(heading('一、概况'), heading('一、资产'))).toEqual([
      '一、: 标题的序号是“一、”，按先后应为“二、”',
    ]);
    expect(check(heading('一、概况'), heading('（二）资产'))).toEqual([
      '（二）: 标题的序号是“（二）”，与同级标题的写法不同，应为“二、”',
    ]);
  });

  it('counts anew under another parent, over sections of text', () => {
    const first = [heading('一、收入'), heading('1、总体', 2), paragraph('……'), heading('2、增减', 2)];
    expect(check(...first, heading('二、支出'), heading('1、总体', 2))).toEqual([]);
  });

  it('says nothing of headings that all have none, and of annexes', () => {
    expect(check(heading('概况'), heading('资产'))).toEqual([]);
    expect(check(heading('目录'), heading('一、概况'), heading('附件'), heading('二、资产'))).toEqual([]);
  });
});
