import { describe, expect, it } from 'vitest';
import { numberWithoutMark } from '../../../src/check/rules/number-without-mark.js';
import { buildInput, findIn, list, paragraph } from '../build-input.js';

describe('numberWithoutMark', () => {
  it('finds the number that counts on without its mark', () => {
    const input = buildInput({ blocks: [list('11、接待工作；', '12负责文件审查；', '13、外事工作。')] });
    expect(findIn(numberWithoutMark, input)).toEqual(['12: 序号“12”后面没有“、”，其他各项都有']);
  });

  it('stays silent on quantities and on lists without numbers', () => {
    const blocks = [list('1、目标如下：', '30个项目；'), list('规划', '2个项目'), paragraph('12个月')];
    expect(findIn(numberWithoutMark, buildInput({ blocks }))).toEqual([]);
  });
});
