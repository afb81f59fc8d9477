import { describe, expect, it } from 'vitest';
import { outdatedNames } from '../../../src/check/rules/outdated-names.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('outdatedNames', () => {
  it.each([
    ['政府与网通签订的协议', '网通: “网通”在2008年已经撤并，现为“中国联通”'],
    ['国地税办证预审批', '国地税: “国地税”在2018年已经撤并，现为“税务局”'],
  ])('finds %s', (text, finding) => {
    expect(findIn(outdatedNames, buildInput({ budget: { 年度: 2019 }, blocks: [paragraph(text)] }))).toEqual([
      finding,
    ]);
  });

  it.each(['一网通办', '全网通手机', '原地税局办公楼', '《国税局地税局征管体制改革方案》', '税务局'])(
    'stays silent on %s',
    (text) => {
      const input = buildInput({ budget: { 年度: 2019 }, blocks: [paragraph(text)] });
      expect(findIn(outdatedNames, input)).toEqual([]);
    },
  );

  it('leaves the budgets of the time alone', () => {
    const input = buildInput({ budget: { 年度: 2018 }, blocks: [paragraph('国地税办证')] });
    expect(findIn(outdatedNames, input)).toEqual([]);
  });
});
