import { compareCount, countOf } from '../counts.js';
import { defineRule } from '../rule.js';

const COLUMNS = ['编制数', '实有数'] as const;

/** Catalogue 14. */
export const staffTotal = defineRule({
  code: 'KJ124',
  severity: 'warning',
  title: '编制数或实有数的合计不等于各类之和',
  explanation: '各类人员的编制数相加，应等于编制数的合计；实有数也是。',
  remedy: '对照编制手册和人员名册，改正合计或写错的一类',
  example: { wrong: '编制数合计 16；行政 10，事业 5', right: '编制数合计 15；行政 10，事业 5' },
  source: '部门基本情况的说明：人员编制和实有人数（财预〔2016〕143号）',
  needs: ['人员编制'],
  check: ({ budget: { 人员编制 } }) =>
    COLUMNS.flatMap((column) =>
      compareCount(
        countOf(`${column}合计`, 人员编制.合计[column], '人员编制', '合计', column),
        人员编制.行.map((row, index) =>
          countOf(`${row.类别}${column}`, row[column], '人员编制', '行', index, column),
        ),
        '人',
      ),
    ),
});
