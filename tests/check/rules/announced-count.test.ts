import { describe, expect, it } from 'vitest';
import { announcedCount } from '../../../src/check/rules/announced-count.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, list, paragraph } from '../build-input.js';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(announcedCount, buildInput({ blocks }));
}

describe('KJ309', () => {
  it('finds a list that is not as long as announced', () => {
    const units = list('1、办公室', '2、服务中心', '3、采购中心');
    expect(check(paragraph('预算单位包括4家单位：'), units)).toEqual(['4: 这里说有 4 项，后面列出 3 项']);
    expect(check(paragraph('机构设置共两个部门：'), units)).toEqual(['两: 这里说有 2 项，后面列出 3 项']);
  });

  it('finds 一是…二是… that are not as many as announced', () => {
    expect(check(paragraph('主要有三个原因：一是人员减少；二是厉行节约。'))).toEqual([
      '三: 这里说有 3 项，后面列出 2 项',
    ]);
  });

  it('says nothing if they are as many', () => {
    expect(check(paragraph('预算单位包括3家单位：'), list('甲', '乙', '丙'))).toEqual([]);
    expect(check(paragraph('两个方面的原因：一是人员减少；二是厉行节约。'))).toEqual([]);
  });

  it('says nothing of numbers that announce no list', () => {
    expect(check(paragraph('预算单位包括：'), list('甲'))).toEqual([]);
    expect(check(paragraph('建立一个电话受理、一个平台指挥调度。'), list('甲', '乙'))).toEqual([]);
    expect(check(paragraph('包括4家单位：'), paragraph('见下表'))).toEqual([]);
  });
});
