import { describe, expect, it } from 'vitest';
import { halfWidthMarks } from '../../../src/check/rules/half-width-marks.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('halfWidthMarks', () => {
  it.each([
    ['路灯维护费:19万元', ':: “灯维护费”后面的半角“:”应为全角“：”'],
    ['提高水平,做好保护', ',: “提高水平”后面的半角“,”应为全角“，”'],
    ['帮办服务; 组织联审', '; : “帮办服务”后面的半角“;”应为全角“；”'],
    ['完成任务.', '.: “完成任务”后面的半角“.”应为全角“。”'],
  ])('finds %j', (text, finding) => {
    expect(findIn(halfWidthMarks, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '预算1,234.50万元',
    '按GB/T 9704排版',
    '2.5维系统',
    '上午9:30开会',
    '“互联网+政务服务”',
    '政府办-政务服务',
    '1.规划',
  ])('stays silent on %j', (text) => {
    expect(findIn(halfWidthMarks, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
