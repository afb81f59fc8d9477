import { describe, expect, it } from 'vitest';
import { missingYuan } from '../../../src/check/rules/missing-yuan.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(...texts: readonly string[]): readonly string[] {
  return findIn(missingYuan, buildInput({ blocks: texts.map((text) => paragraph(text)) }));
}

describe('DW102', () => {
  it('finds 万 without 元 where the same figure has it elsewhere', () => {
    expect(check('无单价在20万以上设备', '单价在20万元以上的设备')).toEqual([
      '20万: 这里是“20万”，别处是“20万元”',
    ]);
  });

  it('says nothing of other figures and of other things than money', () => {
    expect(check('无单价在20万以上设备')).toEqual([]);
    expect(check('服务20万人次', '20万元')).toEqual([]);
  });
});
