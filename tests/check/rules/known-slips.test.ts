import { describe, expect, it } from 'vitest';
import { knownSlips } from '../../../src/check/rules/known-slips.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('knownSlips', () => {
  it.each([
    ['政府与公司签定的协议', '签定: “签定”应为“签订”'],
    ['编写村志包涵《海滨镇卷》', '包涵: “包涵”应为“包含”'],
    ['根据书集内容', '书集: “书集”应为“书籍”'],
    ['开据档案证明', '开据: “开据”应为“开具”'],
    ['完成档案的托表、修复', '托表: “托表”应为“托裱”'],
    ['事物活动完成率', '事物: “事物”应为“事务”'],
    ['民宗宗教事务', '民宗宗教: “民宗宗教”应为“民族宗教”'],
    ['因公出国费未安排', '因公出国费: “因公出国费”应为“因公出国（境）费”'],
    ['截止2018年12月31日', '截止: “截止”应为“截至”'],
    ['截止时间：2018年12月31日', '截止时间: “截止时间”应为“截至”'],
  ])('finds %j', (text, finding) => {
    expect(findIn(knownSlips, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each([
    '签订协议',
    '不周之处敬请包涵',
    '请多包涵指正',
    '图书集中采购',
    '文书集中管理',
    '展开据点建设',
    '委托表决',
    '新生事物',
    '民宗干部',
    '因公出国（境）费',
    '报名截止时间：2018年12月31日',
    '截至2018年',
  ])('stays silent on %j', (text) => {
    expect(findIn(knownSlips, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
  });
});
