import { describe, expect, it } from 'vitest';
import { indicatorSingleName } from '../../../src/check/rules/indicator-single-name.js';
import { findIn } from '../build-input.js';
import { rowsOf } from '../indicator-input.js';

describe('indicatorSingleName', () => {
  it('finds two complete names in one cell', () => {
    const input = rowsOf('督查反馈率、提案办结率 100%/90%及以上/80%及以上/80%以下');
    expect(findIn(indicatorSingleName, input)).toEqual([
      '绩效指标.职责.0.活动.0.绩效指标.0.名称: 一格里有 2 个指标：“督查反馈率、提案办结率”，却只有一组评价标准',
    ]);
  });

  it.each([
    '宣传、培训参与率',
    '培训次数及受训人数达标率',
    '月度季度年度报表数据统计完成率',
    '档案完成百分比',
  ])('takes %s for one', (name) => {
    expect(findIn(indicatorSingleName, rowsOf(`${name} 100%/90%/80%/70%`))).toEqual([]);
  });
});
