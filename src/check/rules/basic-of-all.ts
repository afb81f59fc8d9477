import { findCodedTable } from '../coded-tables.js';
import { cellOf, totalOf } from '../figure-row.js';
import { defineRule } from '../rule.js';
import { compareLimit, compareStated, yuanOf } from '../sum.js';

/** Catalogue 20. */
export const basicOfAll = defineRule({
  code: 'KJ218',
  severity: 'error',
  title: '支出总表的基本支出与基本支出表不一致',
  explanation:
    '支出全部来自一般公共预算的（支出总表的合计等于一般公共预算支出表的合计），支出总表的基本支出应等于基本支出表的合计；还有其他来源的，基本支出表不能大于它。',
  remedy: '对照批复，改正写错的那一张表',
  example: { wrong: '支出总表 基本支出 1120.97；基本支出表 合计 1100.97', right: '两处都是 1120.97' },
  source: '部门支出总表与一般公共预算基本支出表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: ['支出总表', '一般公共预算支出表', '基本支出表'],
  check: ({ budget }) => {
    const all = findCodedTable(budget, '支出总表')?.total;
    const general = findCodedTable(budget, '一般公共预算支出表')?.total;
    const basic = findCodedTable(budget, '基本支出表')?.total;
    if (!all || !general || !basic) return [];
    const isAllGeneral = yuanOf(totalOf(all).cell).eq(yuanOf(totalOf(general).cell));
    return isAllGeneral
      ? compareStated(cellOf(all, '基本支出'), totalOf(basic))
      : compareLimit(totalOf(basic), cellOf(all, '基本支出'));
  },
});
