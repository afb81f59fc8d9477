import { describe, expect, it } from 'vitest';
import { procurementSplit } from '../../../src/check/rules/procurement-split.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ126', () => {
  it('finds another total', () => {
    expect(findStatutory(procurementSplit, { '采购汇总.合计': '21' })).toEqual([
      '采购汇总.合计: 政府采购总额21万元，货物、工程、服务之和20万元，相差1万元',
    ]);
  });

  it('finds another kind', () => {
    expect(findStatutory(procurementSplit, { '采购汇总.服务': '14' })).toEqual([
      '采购汇总.合计: 政府采购总额20万元，货物、工程、服务之和19万元，相差1万元',
    ]);
  });

  it('says nothing of kinds that add up, one of them 0', () => {
    expect(findStatutory(procurementSplit)).toEqual([]);
  });
});
