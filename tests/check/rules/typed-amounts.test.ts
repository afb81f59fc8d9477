import { describe, expect, it } from 'vitest';
import { typedAmounts } from '../../../src/check/rules/typed-amounts.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, paragraph, sentence } from '../build-input.js';

function check(text: string, dataPath?: string): readonly string[] {
  const blocks = [paragraph(text, dataPath)];
  return findIn(typedAmounts, buildInput({ budget: buildBudget(), blocks }));
}

describe('KJ303', () => {
  it('finds an amount in the words of a template that the data does not have', () => {
    expect(check('本年预算收入99.99万元。')).toEqual(['99.99万元: 手写的金额99.99万元在数据中找不到']);
  });

  it('finds one in verbatim text, too, and an amount whose unit is wrong', () => {
    expect(check('新增经费77万元', '支出.比上年增减.项目支出.原因')).toEqual([
      '77万元: 手写的金额77万元在数据中找不到',
    ]);
    expect(check('由90万元增加到99万元')).toEqual(['99万元: 手写的金额99万元在数据中找不到']);
    expect(check('支出合计100元')).toEqual(['100元: 手写的金额100元在数据中找不到']);
  });

  it('says nothing of an amount of the data, in any unit, or of last year’s', () => {
    expect(check('支出100万元，即1,000,000元，0.01亿元；上年90万元。')).toEqual([]);
  });

  it('says nothing of the grades of an indicator', () => {
    expect(check('500万元', '绩效指标.职责[甲].活动[乙].绩效指标[招商引资额].优')).toEqual([]);
  });

  it('leaves the figures that show data to other rules', () => {
    const blocks = [sentence('支出', ['99.99万元', '支出.合计'], '。')];
    expect(findIn(typedAmounts, buildInput({ budget: buildBudget(), blocks }))).toEqual([]);
  });

  it.each([
    '单价在20万元以上的设备',
    '单价500元的用品',
    '不超过50万元',
    '每人每天180元',
    '按300元标准发放',
    '200元/人',
    '约2万元',
    '3000万元及以上',
    '《关于200万元以下项目的通知》',
    '3万元—5万元',
    '3万元至5万元',
    '2019年第3批共4个',
  ])('says nothing of a limit, a price or a title: %s', (text) => {
    expect(check(text)).toEqual([]);
  });
});
