import { describe, expect, it } from 'vitest';
import { threePublicOrigin } from '../../../src/check/rules/three-public-origin.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(threePublicOrigin, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ207', () => {
  it('finds an item that nothing pays for', () => {
    expect(check({ '机关运行经费.明细.2.名称': '会议费' })).toEqual([
      '三公经费.公务接待费: “三公”经费有公务接待费3万元，机关运行经费明细和项目支出中都没有这一项',
    ]);
  });

  it('finds an item greater than its line', () => {
    expect(check({ '机关运行经费.明细.2.金额': '2' })).toEqual([
      '三公经费.公务接待费: “三公”经费的公务接待费3万元，机关运行经费明细中只有2万元，项目支出中没有这一项',
    ]);
  });

  it('says nothing if a line pays for each item, or the item is 0', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing if a project is named after it', () => {
    expect(
      check({ '机关运行经费.明细.2.名称': '会议费', '项目支出.分组.0.项目.0.名称': '来宾接待经费' }),
    ).toEqual([]);
  });
});
