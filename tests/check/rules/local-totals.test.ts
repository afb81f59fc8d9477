import { describe, expect, it } from 'vitest';
import { localTotals } from '../../../src/check/rules/local-totals.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ127', () => {
  it('finds a column of amounts', () => {
    expect(findStatutory(localTotals, { '附加表.表.0.合计行.1': '4' })).toEqual([
      '附加表.表.0.合计行.1: 债务表余额合计4万元，各行之和3.5万元，相差0.5万元',
    ]);
  });

  it('finds a column of counts', () => {
    expect(findStatutory(localTotals, { '附加表.表.0.行.0.2': '1' })).toEqual([
      '附加表.表.0.合计行.2: 债务表笔数合计5，各项之和4，相差1',
    ]);
  });

  it('says nothing of columns that add up, blanks and —— among them', () => {
    expect(findStatutory(localTotals)).toEqual([]);
  });

  it('leaves out the rows of 其中', () => {
    const part = { '附加表.表.0.行.1': ['其中：乙', '1', '1'] };
    expect(findStatutory(localTotals, part)).toEqual([]);
  });

  it('says nothing of a table whose total is left out', () => {
    expect(findStatutory(localTotals, { '附加表.表.0.合计行': undefined })).toEqual([]);
  });
});
