import { describe, expect, it } from 'vitest';
import { procurementSources } from '../../../src/check/rules/procurement-sources.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementSources, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ109', () => {
  it('finds a row whose funds are not the sum of their sources', () => {
    expect(check({ '政府采购.合计.当年部门预算安排资金.一般公共预算拨款': '14' })).toEqual([
      '政府采购.合计.当年部门预算安排资金.合计: “合计”的当年部门预算安排资金15万元，各资金来源之和14万元，相差1万元',
    ]);
  });

  it('finds a source that was left out', () => {
    expect(check({ '政府采购.合计.当年部门预算安排资金.一般公共预算拨款': '' })).toEqual([
      '政府采购.合计.当年部门预算安排资金.合计: “合计”的当年部门预算安排资金15万元，各资金来源之和0万元，相差15万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
