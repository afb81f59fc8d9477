import { findCodedTable } from '../coded-tables.js';
import { cellOf, totalOf } from '../figure-row.js';
import { defineRule } from '../rule.js';
import { compareStated } from '../sum.js';

/** Catalogue 19. */
export const basicAgreement = defineRule({
  code: 'KJ217',
  severity: 'error',
  title: '一般公共预算的基本支出与基本支出表不一致',
  explanation:
    '一般公共预算支出表按功能分类，基本支出表按经济分类，说的是同一笔基本支出：前者合计行的基本支出等于后者的合计。',
  remedy: '对照批复，改正写错的那一张表',
  example: {
    wrong: '一般公共预算支出表 基本支出 1120.97；基本支出表 合计 1120.79',
    right: '两处都是 1120.97',
  },
  source: '一般公共预算支出表与一般公共预算基本支出表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: ['一般公共预算支出表', '基本支出表'],
  check: ({ budget }) => {
    const general = findCodedTable(budget, '一般公共预算支出表')?.total;
    const basic = findCodedTable(budget, '基本支出表')?.total;
    return general && basic ? compareStated(cellOf(general, '基本支出'), totalOf(basic)) : [];
  },
});
