import { describe, expect, it } from 'vitest';
import { numberLevels } from '../../../src/check/rules/number-levels.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, heading, list } from '../build-input.js';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(numberLevels, buildInput({ blocks }));
}

describe('JG103', () => {
  it('finds the number of a higher level, once for its kind', () => {
    const groups = [heading('支出说明', 2), heading('一、政务', 3), heading('二、应急', 3)];
    expect(check(heading('一、概况'), ...groups)).toEqual([
      '一、: 序号“一、”用了与上级“一、”同级或更高一级的写法',
    ]);
  });

  it('finds a number that skips two levels', () => {
    expect(check(heading('一、概况'), list('（1）甲', '（2）乙'))).toEqual([
      '（1）: 序号“（1）”直接用在“一、”之下，跳过了两层',
    ]);
  });

  it('says nothing of the levels in order, also if one is left out', () => {
    expect(check(heading('一、概况'), heading('（一）职责', 2), list('1.甲', '2.乙'))).toEqual([]);
    expect(check(heading('一、概况'), list('1、甲', '2、乙'))).toEqual([]);
    expect(check(heading('1、收入', 2), list('（1）甲'))).toEqual([]);
    expect(check(heading('一、概况'), list('1、甲'), list('（1）子', '（2）丑'), list('2、乙'))).toEqual([]);
  });
});
