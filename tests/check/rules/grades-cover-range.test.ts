import { describe, expect, it } from 'vitest';
import { gradesCoverRange } from '../../../src/check/rules/grades-cover-range.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('gradesCoverRange', () => {
  it('finds what lies between single values', () => {
    expect(findIn(gradesCoverRange, rowsOf('参与率 100%/90%/80%及以上/低于80%'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.良: “参与率”的档次不相接：90%和100%之间不属于优、良任何一档',
    ]);
  });

  it('finds what is worse than the worst', () => {
    expect(findIn(gradesCoverRange, rowsOf('参与率 90%以上/80%以上/70%以上/60%～70%'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.差: “参与率”的档次不相接：70%同属中、差两档；低于60%没有档次',
    ]);
  });

  it('finds a value in two grades of ranges', () => {
    expect(findIn(gradesCoverRange, rowsOf('完成率 90%以上/80-90%/60-80%/低于60%'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.良: “完成率”的档次不相接：90%同属优、良两档；80%同属良、中两档',
    ]);
  });

  it('finds a value in no grade where less is better', () => {
    expect(findIn(gradesCoverRange, rowsOf('办理天数 少于15天/少于30天/少于45天/大于45天'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.差: “办理天数”的档次不相接：45天不属于中、差任何一档',
    ]);
  });

  it('counts by ones where things are counted', () => {
    expect(
      findIn(gradesCoverRange, rowsOf('事故次数 0次/1次/2次/3次以上', '事故次数 0/1/2/2次以上')),
    ).toEqual(['绩效指标.职责.0.活动.0.绩效指标.1.差: “事故次数”的档次不相接：2次同属中、差两档']);
  });

  it.each([
    '完成率 95%及以上/90%及以上/80%及以上/80%以下',
    '完成率 100%/90%及以上/80%及以上/低于80%',
    '完成率 90%及以上/80%及以上/70%及以上/71%以下',
    '满意度 很好/较好/一般/差',
    '完成率 90%及以上/80%以上及/70%及以上/低于70%',
    '进度 6月底前/7月底前/8月底前/9月以后',
  ])('stays silent on %s', (row) => {
    expect(findIn(gradesCoverRange, rowsOf(row))).toEqual([]);
  });
});
