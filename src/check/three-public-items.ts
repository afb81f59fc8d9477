import type { BudgetWith } from '../budget/budget.js';
import { threePublicLines } from './lexicon/three-public-lines.js';
import { type Term, term } from './sum.js';

/** One of the three public expenses with what pays for it elsewhere in the budget. */
export type ThreePublicItem = {
  readonly item: Term;
  /** The lines of 机关运行经费 of its name. */
  readonly lines: readonly Term[];
  /** The projects whose name says that they pay for it. */
  readonly projects: readonly Term[];
};

/** The smallest items of the three public expenses: vehicles split into purchase and running. */
export function listThreePublicItems(
  budget: BudgetWith<'三公经费' | '机关运行经费' | '项目支出'>,
): readonly ThreePublicItem[] {
  const lines = listOperatingLines(budget);
  const projects = listProjects(budget);
  return threePublicLines.map(({ item, line, project }) => ({
    item: readItem(budget, item),
    lines: lines.filter(({ name }) => line.test(name)),
    projects: projects.filter(({ name }) => project.test(name)),
  }));
}

function readItem(
  { 三公经费 }: BudgetWith<'三公经费'>,
  item: (typeof threePublicLines)[number]['item'],
): Term {
  if (item === '公务用车购置费' || item === '公务用车运行费') {
    const vehicles = '公务用车购置及运行费';
    return term(item, 三公经费[vehicles][item], '三公经费', vehicles, item);
  }
  return term(item, 三公经费[item], '三公经费', item);
}

/** Every line of 机关运行经费. */
export function listOperatingLines({ 机关运行经费 }: BudgetWith<'机关运行经费'>): readonly Term[] {
  return 机关运行经费.明细.map(({ 名称, 金额 }, index) =>
    term(名称, 金额, '机关运行经费', '明细', index, '金额'),
  );
}

/** Every project, by name. */
export function listProjects({ 项目支出 }: BudgetWith<'项目支出'>): readonly Term[] {
  return 项目支出.分组.flatMap((group, at) =>
    group.项目.map(({ 名称, 金额 }, index) =>
      term(名称, 金额, '项目支出', '分组', at, '项目', index, '金额'),
    ),
  );
}
