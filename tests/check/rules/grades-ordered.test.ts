import { describe, expect, it } from 'vitest';
import { gradesOrdered } from '../../../src/check/rules/grades-ordered.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('gradesOrdered', () => {
  it('finds two grades of one standard, blanks or not', () => {
    const input = rowsOf('完成率 100%/90%及以上/90%及以上/90%以下');
    expect(findIn(gradesOrdered, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.中: “完成率”的良“90%及以上”与中“90%及以上”分不出高低',
    ]);
  });

  it('finds grades in the wrong order', () => {
    const input = rowsOf('完成率 100%/80%及以上/90%及以上/60%以下');
    expect(findIn(gradesOrdered, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.中: “完成率”的良“80%及以上”与中“90%及以上”分不出高低',
    ]);
  });

  it('finds a grade whose values lie beyond the worse one', () => {
    expect(findIn(gradesOrdered, rowsOf('事故次数 0/1/20000/2次及以上'))).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.差: “事故次数”的中“20000”与差“2次及以上”分不出高低',
    ]);
    expect(findIn(gradesOrdered, rowsOf('完成率 70%/80-90%/60-80%/60%以下'))).toHaveLength(1);
  });

  it('finds grades that are all equal', () => {
    expect(findIn(gradesOrdered, rowsOf('完成率 90%/90%/90%/90%'))).toHaveLength(3);
  });

  it.each([
    '完成率 100%/90%及以上/80%及以上/80%以下',
    '完成率 95%以上/85-95%/60-85%/60%以下',
    '办理天数 少于15天/少于30天/少于45天/大于45天',
    '事故次数 0/1/2/2次以上',
    '事故次数 0/1/2/2次及以上',
    '完成率 100%/80-90%/60-80%/60%以下',
    '质量 好/较好/一般/差',
  ])('stays silent on %s', (row) => {
    expect(findIn(gradesOrdered, rowsOf(row))).toEqual([]);
  });
});
