import { describe, expect, it } from 'vitest';
import { dutyNames } from '../../../src/check/rules/duty-names.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(dutyNames, buildInput({ budget: buildBudget(changes) }));
}

describe('JG108', () => {
  it('finds one duty of two names', () => {
    expect(check({ '绩效指标.职责.2.名称': '乙职责管理' })).toEqual([
      '项目支出.分组.1.名称: 正文中是“乙职责”，绩效表中是“乙职责管理”，金额都是15万元而名称不同',
    ]);
  });

  it('says nothing of equal names, and of duties that money does not tie together', () => {
    expect(check()).toEqual([]);
    expect(check({ '绩效指标.职责.2.名称': '乙职责管理', '绩效指标.职责.2.年度预算数': '16.00' })).toEqual(
      [],
    );
  });
});
