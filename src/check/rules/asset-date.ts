import { UNKNOWN_DATE } from '../../budget/scalars.js';
import { atData, defineRule } from '../rule.js';

export const assetDate = defineRule({
  code: 'KJ213',
  severity: 'error',
  title: '资产的截止时间不是上年末',
  explanation: '固定资产占用情况是上年末的数，截止时间应为预算年度上一年的 12 月 31 日。',
  remedy: '改正截止时间；资产数是别的日期的，换成上年末的数',
  example: { wrong: '2019 年预算，截止时间 2017-12-31', right: '2019 年预算，截止时间 2018-12-31' },
  source: '部门预算公开中“国有资产占用情况”的口径：截至上年 12 月 31 日',
  needs: ['国有资产'],
  check: ({ budget: { 年度, 国有资产 } }) => {
    const expected = `${年度 - 1}-12-31`;
    if (国有资产.截止时间 === UNKNOWN_DATE || 国有资产.截止时间 === expected) return [];
    const message = `${年度}年预算的资产截止时间是 ${国有资产.截止时间}，上年末是 ${expected}`;
    return [{ place: atData('国有资产', '截止时间'), message }];
  },
});
