import { type CodedRow, type CodedTable, listCodedTables } from '../coded-tables.js';
import { compareColumns } from '../column-sums.js';
import { type FigureRow, LAST_YEAR, totalOf } from '../figure-row.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { findRowsOf, hasSuperior, listLowestRows } from '../subject-tree.js';
import { stateTerm, yuanOf } from '../sum.js';

/** Catalogue 25. */
export const unitsSum = defineRule({
  code: 'KJ223',
  severity: 'error',
  title: '部门的数不等于各单位之和',
  explanation:
    '既写了全部门的行、又写了“分单位”的表，每个科目每一列都应等于各单位的数相加；单位有的科目，部门也要有。各单位都没有写上年数的，上年数不比较。',
  remedy: '改正部门或单位的数；也可以删去全部门的“行”，由程序把各单位相加',
  example: {
    wrong: '2010301 基本支出：部门 60，本级 40、服务中心 10',
    right: '2010301 基本支出：部门 50，本级 40、服务中心 10',
  },
  source: '《预算法》第三十二条：各部门预算由本部门及其所属各单位预算组成',
  needs: [],
  check: ({ budget }) =>
    listCodedTables(budget).flatMap((table) => [...compareUnits(table), ...findUnknown(table)]),
});

/** The lowest subjects alone: those above them are sums, which other rules compare. */
function compareUnits({ rows, units }: CodedTable): readonly Finding[] {
  if (!rows || units.length === 0) return [];
  const statesLastYear = units.some((unit) => unit.rows.some(({ cells }) => cells.has(LAST_YEAR)));
  return listLowestRows(rows)
    .filter(({ code }) => !units.some((unit) => isCoarser(unit.rows, code)))
    .flatMap((row) =>
      compareColumns(
        statesLastYear ? row : leaveOutLastYear(row),
        units.flatMap((unit) => findRowsOf(unit.rows, row.code)),
        '各单位之和',
      ),
    );
}

/** Forms ask no unit for its figures of last year. */
function leaveOutLastYear(row: CodedRow): FigureRow {
  return { ...row, cells: new Map([...row.cells].filter(([column]) => column !== LAST_YEAR)) };
}

/** True if a unit gives a figure only for a subject above: what falls to this one cannot be told. */
function isCoarser(rows: readonly CodedRow[], code: string): boolean {
  return findRowsOf(rows, code).length === 0 && hasSuperior(rows, code);
}

function findUnknown({ stem, rows, units }: CodedTable): readonly Finding[] {
  if (!rows) return [];
  return units
    .flatMap((unit) => listLowestRows(unit.rows))
    .filter(({ code }) => findRowsOf(rows, code).length === 0 && !hasSuperior(rows, code))
    .filter((row) => !yuanOf(totalOf(row).cell).eq(0))
    .map((row) => ({
      place: atData(...row.path, '科目编码'),
      message: `${stateTerm(totalOf(row))}，${stem}的全部门“行”中没有科目${row.code}`,
    }));
}
