import { describe, expect, it } from 'vitest';
import { thresholdKindsMixed } from '../../../src/check/rules/threshold-kinds-mixed.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('thresholdKindsMixed', () => {
  it('finds figures beside words', () => {
    expect(findIn(thresholdKindsMixed, rowsOf('完成率 100%/90%及以上/一般/较差'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.中: “完成率”的优“100%”是数，中“一般”是文字',
    ]);
  });

  it.each([
    '质量 好/较好/一般/差',
    '完成率 100%/90%及以上/80%及以上/低于80%',
    '进度 6月底前/7月底前/8月底前/未完成',
  ])('stays silent on %s', (row) => {
    expect(findIn(thresholdKindsMixed, rowsOf(row))).toEqual([]);
  });
});
