import { describe, expect, it } from 'vitest';
import { indicatorUnitFits } from '../../../src/check/rules/indicator-unit-fits.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('indicatorUnitFits', () => {
  it.each([
    ['完成次数 100%/90%及以上/80%及以上/80%以下', '优: “完成次数”应以“次”计，评价标准却以“%”计'],
    ['解决个数 10个及以上/5次及以上/3次及以上/3次以下', '良: “解决个数”应以“个”计，评价标准却以“次”计'],
    ['及时率 少于15天/少于30天/少于45天/大于45天', '优: “及时率”应以“%”计，评价标准却以“天”计'],
    ['满意程度（%） 90分/80分/70分/60分', '优: “满意程度（%）”应以“%”计，评价标准却以“分”计'],
  ])('finds %s', (row, finding) => {
    expect(findIn(indicatorUnitFits, rowsOf(row))).toEqual([`绩效指标.职责.0.活动.0.绩效指标.0.${finding}`]);
  });

  it.each([
    '培训次数及受训人数达标率 100%/90%及以上/80%及以上/80%以下',
    '运转天数 360天及以上/330天及以上/300天及以上/300天以下',
    '工作效率 1小时/2小时/3小时/4小时',
    '接待量 1000人/900人/800人/700人',
    '事故次数 0/1/2/2次以上',
  ])('stays silent on %s', (row) => {
    expect(findIn(indicatorUnitFits, rowsOf(row))).toEqual([]);
  });
});
