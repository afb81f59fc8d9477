import { describe, expect, it } from 'vitest';
import { headingColons } from '../../../src/check/rules/heading-colons.js';
import { buildInput, findIn, heading, paragraph } from '../build-input.js';

describe('JG105', () => {
  it('finds a colon at the end of a heading', () => {
    expect(findIn(headingColons, buildInput({ blocks: [heading('总体目标：', 2)] }))).toEqual([
      '：: 标题“总体目标：”末尾多了冒号',
    ]);
  });

  it('says nothing of colons inside, and of paragraphs', () => {
    const blocks = [heading('总体目标', 2), heading('附：说明', 2), paragraph('如下：')];
    expect(findIn(headingColons, buildInput({ blocks }))).toEqual([]);
  });
});
