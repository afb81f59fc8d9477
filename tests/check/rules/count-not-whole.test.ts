import { describe, expect, it } from 'vitest';
import { countNotWhole } from '../../../src/check/rules/count-not-whole.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

const place = '绩效指标.职责.0.活动.0.绩效指标.0';

describe('JX111', () => {
  it('finds half of what is counted one by one, by the unit or by the name', () => {
    expect(findIn(countNotWhole, rowsOf('企业培训 3.5次/2次/1次/0次'))).toEqual([
      `${place}.优: “企业培训”的优“3.5次”带小数，以“次”计的数应是整数`,
    ]);
    expect(findIn(countNotWhole, rowsOf('安全事故发生次数 0/1.01/2/2次及以上'))).toEqual([
      `${place}.良: “安全事故发生次数”的良“1.01”带小数，以“次”计的数应是整数`,
    ]);
  });

  it.each([
    '安全事故发生次数 0/1/2/2次及以上',
    '办结率 99.5%/90%/80%/80%以下',
    '办理天数 1.5天/2天/3天/3天以上',
    '受益人口 1.25万人/1万人/0.8万人/0.8万人以下',
    '绿化面积 1.5/1.2/1/0.8',
    '质量 好/较好/一般/差',
  ])('stays silent on %s', (row) => {
    expect(findIn(countNotWhole, rowsOf(row))).toEqual([]);
  });
});
