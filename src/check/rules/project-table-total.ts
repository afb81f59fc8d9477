import { findCodedTable } from '../coded-tables.js';
import { cellOf, totalOf } from '../figure-row.js';
import { readProjectTable } from '../figure-tables.js';
import { defineRule } from '../rule.js';
import { compareStated } from '../sum.js';

/** Catalogue 23. */
export const projectTableTotal = defineRule({
  code: 'KJ221',
  severity: 'error',
  title: '项目支出表与支出总表的项目支出不一致',
  explanation: '项目支出表列出全部项目，它的合计等于支出总表合计行的项目支出。',
  remedy: '对照项目库，补上漏列的项目或改正写错的那一张表',
  example: { wrong: '支出总表 项目支出 40；项目支出表 合计 39', right: '两处都是 40' },
  source: '部门支出总表与项目支出表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: ['支出总表', '项目支出表'],
  check: ({ budget }) => {
    const all = findCodedTable(budget, '支出总表')?.total;
    const projects = readProjectTable(budget)?.total;
    // A total may leave 项目支出 to be added up: there is then nothing stated to compare.
    const stated = all?.cells.has('项目支出') ? cellOf(all, '项目支出') : undefined;
    return stated && projects ? compareStated(totalOf(projects), stated) : [];
  },
});
