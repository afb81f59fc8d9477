import { describe, expect, it } from 'vitest';
import { thresholdSingleValue } from '../../../src/check/rules/threshold-single-value.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('thresholdSingleValue', () => {
  it('finds a cell of several lines', () => {
    const input = rowsOf('满意率 90%及以上\n80%及以上/80%及以上/70%及以上/70%以下');
    expect(findIn(thresholdSingleValue, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.优: “满意率”的“优”一格有 2 个标准：90%及以上、80%及以上',
    ]);
  });

  it('stays silent on one standard per cell', () => {
    const input = rowsOf('满意率 90%及以上/80%及以上/70%及以上/70%以下', '质量 好/较好/一般\n/差');
    expect(findIn(thresholdSingleValue, input)).toEqual([]);
  });
});
