import { describe, expect, it } from 'vitest';
import { sharedBound } from '../../../src/check/rules/shared-bound.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('sharedBound', () => {
  it('counts the rows and shows the first', () => {
    const input = rowsOf(
      '甲率 100%/90%及以上/80%及以上/低于80%',
      '乙率 95%及以上/90%及以上/85%及以上/85%以下',
      '丙率 95%及以上/90%及以上/80%及以上/80%以下',
    );
    expect(findIn(sharedBound, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.1.差: 有 2 个指标相邻两档都含同一个数，这是第一个：中“85%及以上”、差“85%以下”',
    ]);
  });

  it('stays silent where one of the two does not include the number', () => {
    expect(findIn(sharedBound, rowsOf('甲率 100%/90%及以上/80%及以上/不足80%'))).toEqual([]);
  });
});
