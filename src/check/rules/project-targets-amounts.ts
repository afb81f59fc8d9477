import { totalOf } from '../figure-row.js';
import { readProjectTable } from '../figure-tables.js';
import { groupBy } from '../group-by.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { stateMoney, stateTerm, sumOf, term, yuanOf } from '../sum.js';

/** Catalogue 24. */
export const projectTargetsAmounts = defineRule({
  code: 'KJ222',
  severity: 'error',
  title: '项目绩效目标表的项目或金额与项目支出表不符',
  explanation:
    '公开绩效目标的每个项目都应在项目支出表中，金额相等；同名的项目在几个单位的，与各单位之和或其中一个单位的数比较。没有公开绩效目标的项目不算错。',
  remedy: '按项目支出表改正项目的名称或金额',
  example: { wrong: '会议费：绩效目标表 31，项目支出表 30', right: '会议费：两处都是 30' },
  source: '项目支出绩效目标表与项目支出表的勾稽关系；《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  needs: ['项目绩效目标表', '项目支出表'],
  check: ({ budget }) => {
    const projects = groupBy(readProjectTable(budget)?.rows ?? [], ({ name }) => name.trim());
    return budget.项目绩效目标表.项目.flatMap(({ 名称, 金额 }, index): readonly Finding[] => {
      const path = ['项目绩效目标表', '项目', index] as const;
      const found = projects.get(名称.trim());
      if (!found) return [{ place: atData(...path, '名称'), message: `项目支出表中没有项目“${名称}”` }];
      const amounts = found.map(totalOf);
      const sum = sumOf(amounts);
      const stated = term(`项目“${名称}”的绩效目标`, 金额, ...path, '金额');
      if ([sum, ...amounts.map(({ cell }) => yuanOf(cell))].some((yuan) => yuan.eq(yuanOf(金额)))) return [];
      return [
        {
          place: atData(...stated.path),
          message: `${stateTerm(stated)}，项目支出表中是${stateMoney(sum, 金额.format.unit)}`,
          related: amounts.map((other) => ({ message: stateTerm(other), place: atData(...other.path) })),
        },
      ];
    });
  },
});
