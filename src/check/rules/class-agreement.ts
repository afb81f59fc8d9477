import type { Budget } from '../../budget/budget.js';
import { type CodedStem, findCodedTable } from '../coded-tables.js';
import { MOST_RELATED } from '../column-sums.js';
import { totalOf } from '../figure-row.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { findRowsOf } from '../subject-tree.js';
import { type AmountCell, stateMoney, stateTerm, sumOf, type Term, term, yuanOf } from '../sum.js';

/** Catalogue 16, 18, subject by subject. */
export const classAgreement = defineRule({
  code: 'KJ225',
  severity: 'error',
  title: '收支总表的一类支出与明细表不一致',
  explanation:
    '收支总表的每一类支出等于支出总表的同一类；财政拨款收支总表的一般公共预算、政府性基金预算、国有资本经营预算各列，每一类等于各自支出表的同一类。合计相等而两类写串了，只有逐类比较才看得出来。',
  remedy: '对照批复，改正写错的那一张表',
  example: {
    wrong: '收支总表 201 类 80、208 类 25；支出总表 201 类 25、208 类 80',
    right: '两张表都是 201 类 80、208 类 25',
  },
  source: '部门收支总表、财政拨款收支总表与各支出表的勾稽关系（财预〔2016〕143号报表样式）',
  needs: [],
  check: ({ budget }) =>
    listClasses(budget).flatMap(({ stem, code, stated }) => compareClass(budget, stem, code, stated)),
});

type Class = { readonly stem: CodedStem; readonly code: string; readonly stated: Term };

function listClasses({ 收支总表, 财政拨款收支总表 }: Budget): readonly Class[] {
  const all = (收支总表?.支出 ?? []).map(
    (
      { 科目编码: code, 预算数 }: { readonly 科目编码: string; readonly 预算数: AmountCell },
      index,
    ): Class => ({
      stem: '支出总表',
      code,
      stated: term(`收支总表${code}类`, 预算数, '收支总表', '支出', index, '预算数'),
    }),
  );
  const byBudget = (财政拨款收支总表?.支出 ?? []).flatMap((row, index) =>
    COLUMNS.map(([column, stem]): Class => {
      const cell = row[column];
      const path = ['财政拨款收支总表', '支出', index, ...(cell ? [column] : [])];
      const name = `财政拨款收支总表${row.科目编码}类的${column}`;
      return { stem, code: row.科目编码, stated: term(name, cell ?? '', ...path) };
    }),
  );
  return [...all, ...byBudget];
}

const COLUMNS = [
  ['一般公共预算', '一般公共预算支出表'],
  ['政府性基金预算', '政府性基金预算支出表'],
  ['国有资本经营预算', '国有资本经营预算支出表'],
] as const;

function compareClass(budget: Budget, stem: CodedStem, code: string, stated: Term): readonly Finding[] {
  const table = findCodedTable(budget, stem);
  if (!table) return [];
  const sets = table.rows ? [table.rows] : table.units.map(({ rows }) => rows);
  const parts = sets.flatMap((rows) => findRowsOf(rows, code)).map(totalOf);
  if (yuanOf(stated.cell).eq(sumOf(parts))) return [];
  const unit = parts.flatMap(({ cell }) => (typeof cell === 'string' ? [] : [cell.format.unit]))[0];
  const found = parts.length > 0 ? stateMoney(sumOf(parts), unit) : '没有';
  return [
    {
      place: atData(...stated.path),
      message: `${stateTerm(stated)}，${stem}的同一类${found}，两处应当相等`,
      related: (parts.length > MOST_RELATED ? [] : parts).map((part) => ({
        message: stateTerm(part),
        place: atData(...part.path),
      })),
    },
  ];
}
