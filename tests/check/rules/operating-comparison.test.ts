import { describe, expect, it } from 'vitest';
import { operatingComparison } from '../../../src/check/rules/operating-comparison.js';
import { buildInput, findIn, paragraph, sentence } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

function check(words: string): readonly string[] {
  const blocks = [sentence('机关运行经费', ['20万元', '机关运行经费.合计'], words)];
  return findIn(operatingComparison, buildInput({ blocks }));
}

describe('KJ308', () => {
  it('finds operating expenses without a comparison', () => {
    expect(check('，其中办公费12万元。')).toEqual([
      '机关运行经费.合计: 机关运行经费没有说明比上年的增减和原因',
    ]);
  });

  it('says nothing if they are compared', () => {
    expect(check('，比上年减少2万元，主要是压缩办公费。')).toEqual([]);
    expect(check('，与上年持平。')).toEqual([]);
  });

  it('says nothing where they are not printed', () => {
    expect(findIn(operatingComparison, buildInput({ blocks: [paragraph('机关运行经费')] }))).toEqual([]);
  });

  it('finds the same of the statutory table, in its prose', () => {
    const figure = ['12万元', '汇总.三公与机关运行经费表.变化.机关运行经费.本年'] as const;
    expect(
      findStatutory(operatingComparison, {}, { blocks: [sentence('机关运行经费', figure, '。')] }),
    ).toEqual(['三公与机关运行经费表.机关运行经费.本年: 机关运行经费没有说明比上年的增减和原因']);
    const blocks = [sentence('机关运行经费', figure, '，比上年减少1万元。')];
    expect(findStatutory(operatingComparison, {}, { blocks })).toEqual([]);
  });
});
