import { describe, expect, it } from 'vitest';
import { comparisonBase } from '../../../src/check/rules/comparison-base.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(...texts: readonly string[]): readonly string[] {
  return findIn(comparisonBase, buildInput({ blocks: texts.map((text) => paragraph(text)) }));
}

describe('KJ310', () => {
  it('finds a comparison with another base than the first', () => {
    expect(check('较2018年预算增加10万元。', '比上年执行数减少2万元。')).toEqual([
      '比上年执行数: 这里与上年执行数比较，前面与上年预算数比较',
    ]);
  });

  it('says nothing of one base, or of a comparison that names none', () => {
    expect(check('较2018年预算增加10万元。', '与2018年相比减少2万元。', '比上年预算数增加')).toEqual([]);
    expect(check('较2018年决算数增加10万元。', '比上年执行数减少2万元。')).toEqual([]);
  });
});
