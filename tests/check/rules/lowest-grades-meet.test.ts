import { describe, expect, it } from 'vitest';
import { lowestGradesMeet } from '../../../src/check/rules/lowest-grades-meet.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('lowestGradesMeet', () => {
  it('finds a lowest grade that overlaps the one above', () => {
    const input = rowsOf('完成率 90%及以上/80%及以上/70%及以上/71%以下');
    expect(findIn(lowestGradesMeet, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.差: “完成率”的差“71%以下”与中“70%及以上”界限不一，70 至 71 同属两档',
    ]);
  });

  it('finds one that leaves a gap, where less is better, too', () => {
    const input = rowsOf(
      '完成率 90%以上/80%以上/70%以上/低于60%',
      '办理天数 少于5天/少于10天/少于15天/大于20天',
    );
    expect(findIn(lowestGradesMeet, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.差: “完成率”的差“低于60%”与中“70%以上”界限不一，60 至 70 没有档次',
      '绩效指标.职责.0.活动.0.绩效指标.1.差: “办理天数”的差“大于20天”与中“少于15天”界限不一，15 至 20 没有档次',
    ]);
  });

  it.each([
    '完成率 90%及以上/80%及以上/70%及以上/70%以下',
    '项目个数 10个以上/5个以上/3个及以上/2个及以下',
    '完成率 100%/90%/80%/70%',
    '质量 好/较好/一般/差',
  ])('stays silent on %s', (row) => {
    expect(findIn(lowestGradesMeet, rowsOf(row))).toEqual([]);
  });
});
