import type { BudgetWith } from '../../budget/budget.js';
import { listUnits, type Unit } from '../../budget/units.js';
import { type CodedTable, findCodedTable } from '../coded-tables.js';
import { cellOf, columnTerms } from '../figure-row.js';
import { defineRule, type Finding } from '../rule.js';
import { listTopRows } from '../subject-tree.js';
import { compareLimit, compareSum, type Term, term } from '../sum.js';

const COLUMN = '公用经费';

/** Catalogue 22. */
export const operatingOfOffices = defineRule({
  code: 'KJ220',
  severity: 'warning',
  title: '机关运行经费不等于行政和参公单位的公用经费',
  explanation:
    '机关运行经费是行政单位和参照公务员法管理的事业单位的公用经费。edition.yaml 的“单位”写了各单位的性质，才能比较：没有其他事业单位的，等于基本支出表公用经费的合计；有的，等于行政和参公单位的公用经费之和；基本支出表没有分单位的，只看是不是大于全部公用经费。',
  remedy: '对照基本支出表，改正机关运行经费，或补正单位的性质',
  example: {
    wrong: '机关运行经费 15；公用经费：行政单位 12、事业单位 3',
    right: '机关运行经费 12；公用经费：行政单位 12、事业单位 3',
  },
  source: '《预算法》第十四条；财政部对机关运行经费的解释：行政单位（含参公单位）的公用经费',
  needs: ['三公与机关运行经费表', '基本支出表'],
  check: ({ budget }) => {
    const table = findCodedTable(budget, '基本支出表');
    const units = listUnits(budget.单位);
    return table && units.length > 0 ? compareOffices(readStated(budget), table, units) : [];
  },
});

function compareOffices(stated: Term, table: CodedTable, units: readonly Unit[]): readonly Finding[] {
  const all = table.total && cellOf(table.total, COLUMN);
  if (!units.every(({ 性质 }) => 性质 !== undefined)) return all ? compareLimit(stated, all) : [];
  const names = new Set(units.filter(isOffice).map(({ 名称 }) => 名称));
  if (names.size === units.length) return all ? compareSum(stated, [all], '公用经费合计') : [];
  if (table.units.length === 0) return all ? compareLimit(stated, all) : [];
  const rows = table.units.filter(({ unit }) => names.has(unit)).flatMap((unit) => listTopRows(unit.rows));
  return compareSum(stated, columnTerms(rows, COLUMN), '行政和参公单位的公用经费之和');
}

function isOffice({ 性质 }: Unit): boolean {
  return 性质 === '行政单位' || 性质 === '参公单位';
}

function readStated({ 三公与机关运行经费表: { 机关运行经费 } }: BudgetWith<'三公与机关运行经费表'>): Term {
  return term('机关运行经费', 机关运行经费.本年, '三公与机关运行经费表', '机关运行经费', '本年');
}
