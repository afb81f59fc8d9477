import { describe, expect, it } from 'vitest';
import { thresholdUnitMissing } from '../../../src/check/rules/threshold-unit-missing.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('thresholdUnitMissing', () => {
  it('finds the figures without a unit', () => {
    expect(findIn(thresholdUnitMissing, rowsOf('利用率 90%以上/80-90%/60-80%/60以下'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.差: “利用率”的标准没有单位：差“60以下”',
    ]);
  });

  it.each([
    '利用率 90%以上/80-90%/60-80%/60%以下',
    '满意度（%） 90以上/80以上/70以上/低于70',
    '质量 好/较好/一般/差',
  ])('stays silent on %s', (row) => {
    expect(findIn(thresholdUnitMissing, rowsOf(row))).toEqual([]);
  });
});
