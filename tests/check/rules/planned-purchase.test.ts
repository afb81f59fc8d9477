import { describe, expect, it } from 'vitest';
import { plannedPurchase } from '../../../src/check/rules/planned-purchase.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(plannedPurchase, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ211', () => {
  it('finds a plan that the purchase funds do not reach', () => {
    expect(check({ '国有资产.本年度拟购置.金额': '20' })).toEqual([
      '国有资产.本年度拟购置.金额: 拟购置固定资产20万元（计算机），机关运行经费、项目支出和“三公”经费中购置经费只有15万元',
    ]);
  });

  it('says if there are no goods in the procurement table, and no funds', () => {
    expect(check({ '项目支出.分组.1.项目.0.名称': '信息化经费', '政府采购.单位': [] })).toEqual([
      '国有资产.本年度拟购置.金额: 拟购置固定资产15万元（计算机），机关运行经费、项目支出和“三公”经费中没有购置经费，政府采购预算中没有货物',
    ]);
  });

  it('says nothing if the funds reach', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing if nothing is planned', () => {
    expect(check({ '国有资产.本年度拟购置.金额': '0', '项目支出.分组.1.项目.0.名称': '信息化经费' })).toEqual(
      [],
    );
  });
});
