import type { BudgetWith } from '../../budget/budget.js';
import { findCodedTable, listRowSets } from '../coded-tables.js';
import { cellOf, totalOf } from '../figure-row.js';
import { threePublicSubjects } from '../lexicon/three-public-lines.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { findRowsOf } from '../subject-tree.js';
import { stateMoney, stateTerm, sumOf, type Term, term, yuanOf } from '../sum.js';

/** Catalogue 21. */
export const threePublicEconomic = defineRule({
  code: 'KJ219',
  severity: 'error',
  title: '“三公”经费与基本支出表的同一科目不一致',
  explanation:
    '基本支出表的 30212 因公出国（境）费用、30217 公务接待费、30231 公务用车运行维护费、31013 公务用车购置，都在“三公”经费之内：“三公”经费的这一项小于它，是错误。大于它，多出的应来自项目支出；一般公共预算没有项目支出而大于它，也提醒。',
  remedy: '对照基本支出表的经济分类，改正“三公”经费或基本支出表中的这一项',
  example: { wrong: '公务接待费 2；30217 公务接待费 3', right: '公务接待费 3；30217 公务接待费 3' },
  source: '“三公”经费支出表与一般公共预算基本支出表的勾稽关系；《政府收支分类科目》部门预算支出经济分类',
  needs: ['三公与机关运行经费表', '基本支出表'],
  check: ({ budget }) => threePublicSubjects.flatMap((subject) => compareItem(budget, subject)),
});

function compareItem(
  budget: BudgetWith<'三公与机关运行经费表'>,
  { item, code }: (typeof threePublicSubjects)[number],
): readonly Finding[] {
  const stated = term(item, budget.三公与机关运行经费表.本年[item], '三公与机关运行经费表', '本年', item);
  const lines = listLines(budget, code);
  const [more, less] = [yuanOf(stated.cell), sumOf(lines)];
  if (more.eq(less) || (more.gt(less) && hasProjects(budget))) return [];
  const unit = budget.三公与机关运行经费表.本年[item].format.unit;
  const isLess = more.lt(less);
  return [
    {
      place: atData(...stated.path),
      message: `“三公”经费的${stateTerm(stated)}，${isLess ? '小于' : '大于'}基本支出表 ${code} 的${stateMoney(less, unit)}${isLess ? '' : '，而一般公共预算没有项目支出'}`,
      related: lines.map((line) => ({ message: stateTerm(line), place: atData(...line.path) })),
      ...(isLess ? {} : { severity: 'warning' }),
    },
  ];
}

/** The department's line, or its units' where it has no rows of its own. */
function listLines(budget: BudgetWith<'三公与机关运行经费表'>, code: string): readonly Term[] {
  const table = findCodedTable(budget, '基本支出表');
  if (!table) return [];
  const sets = table.rows ? [table.rows] : listRowSets(table);
  return sets.flatMap((rows) => findRowsOf(rows, code)).map(totalOf);
}

/** Unknown without the table: nothing can then be said. */
function hasProjects(budget: BudgetWith<'三公与机关运行经费表'>): boolean {
  const total = findCodedTable(budget, '一般公共预算支出表')?.total;
  return !total || !yuanOf(cellOf(total, '项目支出').cell).eq(0);
}
