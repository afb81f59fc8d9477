import { describe, expect, it } from 'vitest';
import { activityTitleLength } from '../../../src/check/rules/activity-title-length.js';
import { findIn } from '../build-input.js';
import { activity, tableOf } from '../indicator-input.js';

describe('activityTitleLength', () => {
  it('finds a sentence for a name', () => {
    const name = '征集文字资料，照片，编印《年鉴》2016年卷，做好赠阅和归档，并出版发行';
    expect(findIn(activityTitleLength, tableOf(activity(name)))).toEqual([
      `绩效指标.职责.0.活动.0.名称: 活动名称有 36 个字，是一句话，不是名称：“${name}”`,
    ]);
  });

  it('stays silent on names', () => {
    const input = tableOf(activity('调控开发区经济运行，加强企业服务，扶持企业发展'), activity('会议管理'));
    expect(findIn(activityTitleLength, input)).toEqual([]);
  });
});
