import { describe, expect, it } from 'vitest';
import { changeReasons } from '../../../src/check/rules/change-reasons.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, paragraph, sentence } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const total = ['10万元', '支出.比上年增减.合计'] as const;
const basic = ['5万元', '支出.比上年增减.基本支出.金额'] as const;
const threePublic = ['2万元', '三公经费.比上年增减.合计'] as const;

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(changeReasons, buildInput({ budget: buildBudget(), blocks }));
}

describe('KJ305', () => {
  it('finds a change without a reason', () => {
    expect(check(sentence('“三公”经费减少', threePublic, '。'))).toEqual([
      '减少2万元: 减少2万元，后面没有原因',
    ]);
  });

  it('finds a reason that is empty', () => {
    expect(check(sentence('减少', basic, '，主要是；'))).toEqual(['减少5万元: 减少5万元，后面没有原因']);
  });

  it('does not take the next change’s reason for this one', () => {
    const blocks = [sentence('减少', basic, '；“三公”经费减少', threePublic, '，主要是厉行节约。')];
    expect(check(...blocks)).toEqual(['减少5万元: 减少5万元，后面没有原因']);
  });

  it('is an error for the three public expenses and a warning elsewhere', () => {
    const severities = [threePublic, basic].map((figure) => {
      const input = buildInput({ budget: buildBudget(), blocks: [sentence('减少', figure, '。')] });
      return [...changeReasons.check(input)].map(({ severity = changeReasons.severity }) => severity);
    });
    expect(severities).toEqual([['error'], ['warning']]);
  });

  it('says nothing of a change with its reason, in the sentence or the next paragraph', () => {
    expect(check(sentence('减少', basic, '，主要是人员减少。'))).toEqual([]);
    expect(check(sentence('减少', threePublic, '。'), paragraph('主要原因：一是厉行节约。'))).toEqual([]);
  });

  it('says nothing of a total whose parts have reasons', () => {
    expect(check(sentence('增加', total, '。其中基本支出减少', basic, '，主要是人员减少。'))).toEqual([]);
  });

  it('says nothing of 持平 and of figures in a table', () => {
    expect(check(sentence('与上年持平'))).toEqual([]);
    expect(check(sentence(['-5.00', '支出.比上年增减.基本支出.金额']))).toEqual([]);
  });

  it('asks for the reasons of changes that are derived', () => {
    const path = '汇总.三公与机关运行经费表.变化';
    const blocks = [
      sentence('公务用车运行维护费减少', ['1万元', `${path}.公务用车运行维护费.增减`], '。'),
      sentence('机关运行经费减少', ['1万元', `${path}.机关运行经费.增减`], '。'),
    ];
    expect(findStatutory(changeReasons, {}, { blocks })).toEqual([
      '减少1万元: 减少1万元，后面没有原因',
      'warning 减少1万元: 减少1万元，后面没有原因',
    ]);
    const explained = [sentence('减少', ['1万元', `${path}.机关运行经费.增减`], '，主要是压减会议。')];
    expect(findStatutory(changeReasons, {}, { blocks: explained })).toEqual([]);
  });
});
