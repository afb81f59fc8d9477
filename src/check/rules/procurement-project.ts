import type { BudgetWith } from '../../budget/budget.js';
import { nameKey } from '../pair-duties.js';
import { defineRule, type Finding } from '../rule.js';
import { compareLimit, compareStated, type Term, term } from '../sum.js';
import { listProjects } from '../three-public-items.js';

export const procurementProject = defineRule({
  code: 'KJ209',
  severity: 'error',
  title: '采购项目与同名的支出项目不合',
  explanation:
    '采购项目来自支出项目：名称相同的，预算资金应等于项目支出中的金额，采购金额不能大于它。名称不同的不比较。',
  remedy: '对照项目预算，改正采购表的预算资金、采购金额或项目支出的金额',
  example: {
    wrong: '项目“开发区绿化养护费” 28.5，采购表预算资金 25.8',
    right: '项目“开发区绿化养护费” 28.5，采购表预算资金 28.50',
  },
  source: '政府采购预算表与项目支出表的勾稽关系：采购预算不大于支出预算',
  needs: ['项目支出', '政府采购'],
  check: ({ budget }) => {
    const projects = listProjects(budget);
    return listItems(budget).flatMap(({ name, funds, total }) => {
      const same = projects.filter((project) => nameKey(project.name) === nameKey(name));
      const [project] = same;
      return project && same.length === 1 ? compareItem(funds, total, project) : [];
    });
  },
});

function compareItem(funds: Term, total: Term, project: Term): readonly Finding[] {
  const inProjects = { ...project, name: `项目支出中的“${project.name}”` };
  return [...compareStated(funds, inProjects), ...compareLimit(total, inProjects)];
}

function listItems({ 政府采购 }: BudgetWith<'政府采购'>) {
  return 政府采购.单位.flatMap((unit, at) =>
    unit.项目.map((item, index) => {
      const path = ['政府采购', '单位', at, '项目', index] as const;
      return {
        name: item.名称,
        funds: term(`“${item.名称}”的预算资金`, item.预算资金, ...path, '预算资金'),
        total: term(`“${item.名称}”的采购金额`, item.政府采购金额.总计, ...path, '政府采购金额', '总计'),
      };
    }),
  );
}
