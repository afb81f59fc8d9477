import { describe, expect, it } from 'vitest';
import { pairedMarksBalanced } from '../../../src/check/rules/paired-marks-balanced.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('pairedMarksBalanced', () => {
  it.each([
    ['实施《《专利法》》。', '《《专利法》》: 成对的标点套了两层：“《《专利法》》”'],
    ['按照“三公经费的规定。', '“: ““”后面没有与它配对的标点'],
    ['按照三公”经费的规定。', '”: “””前面没有与它配对的标点'],
    ['包括（其中：运行费，接待费。', '（: “（”后面没有与它配对的标点'],
    ['见“年鉴（2016”卷。', '（: “（”后面没有与它配对的标点'],
  ])('finds %j', (text, finding) => {
    expect(findIn(pairedMarksBalanced, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '《预算法》、《实施细则》和《公开办法》',
    '1）规划；2）运营。',
    '（一）规划（含编制）',
    '“互联网+政务服务”（国办发〔2016〕55号）',
    '《〈北戴河年鉴〉编纂规定》',
    '内容：一）规划；十二）运营',
  ])('stays silent on %j', (text) => {
    expect(findIn(pairedMarksBalanced, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });

  it('takes a longer number for no number of an item', () => {
    expect(findIn(pairedMarksBalanced, buildInput({ blocks: [paragraph('见2019）。')] }))).toHaveLength(1);
  });

  it('does not take long over many marks', () => {
    const text = `${'（'.repeat(100_000)}${'）'.repeat(100_000)}${'甲）'.repeat(50_000)}`;
    const before = process.cpuUsage();
    findIn(pairedMarksBalanced, buildInput({ blocks: [paragraph(text)] }));
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(2);
  });
});
