import { describe, expect, it } from 'vitest';
import { staffTotal } from '../../../src/check/rules/staff-total.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ124', () => {
  it('finds another total of posts', () => {
    expect(findStatutory(staffTotal, { '人员编制.合计.编制数': '16' })).toEqual([
      '人员编制.合计.编制数: 编制数合计16人，各项之和15人，相差1人',
    ]);
  });

  it('finds another number of people', () => {
    expect(findStatutory(staffTotal, { '人员编制.行.0.实有数': '8' })).toEqual([
      '人员编制.合计.实有数: 实有数合计14人，各项之和13人，相差1人',
    ]);
  });

  it('says nothing of counts that agree', () => {
    expect(findStatutory(staffTotal)).toEqual([]);
  });
});
