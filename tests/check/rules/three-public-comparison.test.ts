import { describe, expect, it } from 'vitest';
import { threePublicComparison } from '../../../src/check/rules/three-public-comparison.js';
import { buildInput, findIn, paragraph, sentence } from '../build-input.js';

const total = ['8万元', '三公经费.合计'] as const;

function check(words: string): readonly string[] {
  return findIn(threePublicComparison, buildInput({ blocks: [sentence('“三公”经费', total, words)] }));
}

describe('KJ307', () => {
  it('finds the items that are not compared', () => {
    const words = '，减少2万元。因公出国（境）费与上年持平，公务用车运行费5万元，公务接待费3万元。';
    expect(check(words)).toEqual([
      '三公经费.比上年增减.合计: “三公”经费没有说明公务用车购置及运行费、公务接待费比上年的增减',
    ]);
  });

  it('says nothing if each item is compared', () => {
    expect(
      check(
        '。因公出国（境）费与上年持平；公务用车购置及运行费5万元，比上年减少1万元；公务接待费3万元，下降1万元。',
      ),
    ).toEqual([]);
  });

  it('says nothing where the expenses are not printed', () => {
    const blocks = [paragraph('公务接待费3万元')];
    expect(findIn(threePublicComparison, buildInput({ blocks }))).toEqual([]);
  });
});
