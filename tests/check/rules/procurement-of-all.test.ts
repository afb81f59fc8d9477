import { describe, expect, it } from 'vitest';
import { procurementOfAll } from '../../../src/check/rules/procurement-of-all.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ224', () => {
  it('finds more than all the expenditure', () => {
    expect(findStatutory(procurementOfAll, { '采购汇总.合计': '116' })).toEqual([
      '采购汇总.合计: 政府采购总额116万元，大于支出总表合计行的合计115万元',
    ]);
  });

  it('finds an amount in the wrong unit', () => {
    expect(findStatutory(procurementOfAll, { '采购汇总.合计': '200000' })).toEqual([
      '采购汇总.合计: 政府采购总额200000万元，大于支出总表合计行的合计115万元',
    ]);
  });

  it('says nothing of less than it', () => {
    expect(findStatutory(procurementOfAll)).toEqual([]);
  });
});
