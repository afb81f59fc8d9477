import { describe, expect, it } from 'vitest';
import { procurementProject } from '../../../src/check/rules/procurement-project.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementProject, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ209', () => {
  it('finds funds that are not those of the project of this name', () => {
    expect(check({ '政府采购.单位.0.项目.0.预算资金': '14' })).toEqual([
      '政府采购.单位.0.项目.0.预算资金: “设备购置费”的预算资金14万元，项目支出中的“设备购置费”15万元，两处应当相等',
    ]);
  });

  it('finds funds that were left out', () => {
    expect(check({ '政府采购.单位.0.项目.0.预算资金': '' })).toEqual([
      '政府采购.单位.0.项目.0.预算资金: “设备购置费”的预算资金未写金额，项目支出中的“设备购置费”15万元，两处应当相等',
    ]);
  });

  it('finds a purchase greater than its project', () => {
    expect(check({ '政府采购.单位.0.项目.0.政府采购金额.总计': '16' })).toEqual([
      '政府采购.单位.0.项目.0.政府采购金额.总计: “设备购置费”的采购金额16万元，大于项目支出中的“设备购置费”15万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });

  it('says nothing of a purchase that is no project', () => {
    expect(
      check({ '政府采购.单位.0.项目.0.名称': '复印纸', '政府采购.单位.0.项目.0.预算资金': '1' }),
    ).toEqual([]);
  });
});
