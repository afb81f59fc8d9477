import { listCodedTables, listRowSets } from '../coded-tables.js';
import { compareColumns } from '../column-sums.js';
import { defineRule } from '../rule.js';
import { listSuperiors } from '../subject-tree.js';

/** Catalogue 5, 7. */
export const subjectSums = defineRule({
  code: 'KJ121',
  severity: 'error',
  title: '上级科目不等于下级科目之和',
  explanation:
    '写明的类等于它的各款之和，写明的款等于它的各项之和，经济分类的类也等于各款之和，每一列都是。没有写明的类、款由程序相加，不会错。',
  remedy: '改正上级科目或写错的下级科目；也可以删去上级科目的一行，由程序相加',
  example: {
    wrong: '20103 基本支出 100；2010301 基本支出 60，2010302 基本支出 30',
    right: '20103 基本支出 90；2010301 基本支出 60，2010302 基本支出 30',
  },
  source: '《政府收支分类科目》类、款、项的从属关系；《预算法》第三十二条',
  needs: [],
  check: ({ budget }) =>
    listCodedTables(budget)
      .flatMap(listRowSets)
      .flatMap(listSuperiors)
      .flatMap(({ row, parts }) => compareColumns(row, parts, '下级科目之和')),
});
