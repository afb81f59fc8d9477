import { listActivities } from '../indicator-rows.js';
import { atData, defineRule } from '../rule.js';

/** The longest proper names of activities have some 25 characters; what is longer is a sentence. */
const LONGEST = 30;

export const activityTitleLength = defineRule({
  code: 'JX203',
  severity: 'info',
  title: '活动名称写成了句子',
  explanation: `工作活动的名称是一个短语，做什么写在内容描述里。超过 ${LONGEST} 个字或带句号的名称是一句话，别的表和下一年都不便引用。`,
  remedy: '名称缩成短语，其余的话移到内容描述',
  example: {
    wrong: '向各单位征集资料，编印年鉴，并出版发行，同时做好宣传、赠阅和归档工作',
    right: '年鉴编纂出版',
  },
  source: '河北省“部门职责-工作活动”绩效预算表的格式：职责、工作活动各用名称，内容另列',
  needs: ['绩效指标'],
  *check({ budget }) {
    for (const { activity, path } of listActivities(budget)) {
      const name = activity.名称.replace(/\s/gu, '');
      const length = [...name].length;
      if (length <= LONGEST && !/[。；]/u.test(name)) continue;
      yield {
        place: atData(...path, '名称'),
        message: `活动名称有 ${length} 个字，是一句话，不是名称：“${name}”`,
      };
    }
  },
});
