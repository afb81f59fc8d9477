import { describe, expect, it } from 'vitest';
import { malformedThreshold } from '../../../src/check/rules/malformed-threshold.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('malformedThreshold', () => {
  it('finds words in an order that means nothing', () => {
    expect(findIn(malformedThreshold, rowsOf('保障率 100%/90%及以上/80%以上及/80%以下'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.中: “保障率”的“中”一格读不通：“80%以上及”',
    ]);
  });

  it.each(['保障率 100%/90%及以上/80%（含）以上/80%以下', '进度 12月底前完成/次年1月完成/3月以后/未完成'])(
    'stays silent on %s',
    (row) => {
      expect(findIn(malformedThreshold, rowsOf(row))).toEqual([]);
    },
  );
});
