import { describe, expect, it } from 'vitest';
import { procurementRowTotal } from '../../../src/check/rules/procurement-row-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(procurementRowTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ108', () => {
  it('finds a row whose total is not its two kinds of funds', () => {
    expect(check({ '政府采购.合计.其他渠道资金': '1' })).toEqual([
      '政府采购.合计.总计: “合计”的总计15万元，当年预算资金与其他渠道资金之和16万元，相差1万元',
    ]);
  });

  it('says nothing if they agree; a blank counts 0', () => {
    expect(check()).toEqual([]);
  });
});
