import type { ApprovedBudget } from '../../budget/approved-budget.js';
import type { DataSegment } from '../../data-path.js';
import { type CodedRow, type CodedTable, findCodedTable, readRows } from '../coded-tables.js';
import { columnTerms, type FigureRow, readFigureRow, totalOf } from '../figure-row.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { findRowsOf, hasSuperior, listLowestRows, listTopRows } from '../subject-tree.js';
import { stateMoney, stateTerm, sumOf, type Term, yuanOf } from '../sum.js';

const STEM = '支出总表';

/** Catalogue 27. */
export const approvedFigures = defineRule({
  code: 'KJ227',
  severity: 'error',
  title: '公开的支出与批复的数不一致',
  explanation:
    '公开的预算应当就是批复的预算：支出总表的合计、各单位的数、各科目的数，分别等于批复.yaml 中的数。批复到哪一级，就比较到哪一级。没有批复.yaml 的不检查。',
  remedy: '对照批复文件，改正支出总表或批复.yaml 中写错的数',
  example: { wrong: '支出总表 2010301 407.19；批复 407.91', right: '两处都是 407.19' },
  source:
    '《预算法》第十四条、第五十二条：经批复的部门预算二十日内公开；财预〔2016〕143号：公开的内容与批复一致',
  needs: [STEM],
  check: ({ budget }) => {
    const { 批复: approved } = budget;
    const table = findCodedTable(budget, STEM);
    return approved && table ? compareApproved(table, approved) : [];
  },
});

/** What is published of the department, list by list, or of a unit; and what is approved. */
type Level = { readonly published: readonly (readonly CodedRow[])[]; readonly approved: readonly CodedRow[] };

function compareApproved(table: CodedTable, approved: ApprovedBudget): readonly Finding[] {
  const published = table.rows ? [table.rows] : table.units.map((unit) => unit.rows);
  const total = readFigureRow('批复的部门支出', approved.合计, ['批复', '合计']);
  const rows = readRows('批复的', approved.行 ?? [], ['批复', '行']);
  return [
    ...(table.total ? compareFigures(total, [table.total]) : []),
    ...(approved.行 ? compareSubjects({ published, approved: rows }) : []),
    ...(approved.分单位 && table.units.length > 0 ? compareUnits(table, approved.分单位) : []),
  ];
}

type ApprovedUnits = NonNullable<ApprovedBudget['分单位']>;

function compareUnits({ units }: CodedTable, approved: ApprovedUnits): readonly Finding[] {
  const names = new Set(approved.map(({ 单位 }) => 单位.trim()));
  const unapproved = units.flatMap(({ unit }, index): readonly Finding[] =>
    names.has(unit.trim()) ? [] : [missing([STEM, '分单位', index, '单位'], `批复中没有单位“${unit}”`)],
  );
  const compared = approved.flatMap(({ 单位, 行, 合计 }, index): readonly Finding[] => {
    const path = ['批复', '分单位', index] as const;
    const own = units.findIndex(({ unit }) => unit.trim() === 单位.trim());
    const published = units[own]?.rows;
    if (!published) return [missing([...path, '单位'], `${STEM}中没有批复的单位“${单位}”`)];
    const total = 合计 && readFigureRow(`批复的${单位}支出`, 合计, [...path, '合计']);
    const rows = 行 && readRows(`批复的${单位}`, 行, [...path, '行']);
    return [
      ...(total ? compareFigures(total, listTopRows(published), [STEM, '分单位', own, '单位']) : []),
      ...(rows ? compareSubjects({ published: [published], approved: rows }) : []),
    ];
  });
  return [...compared, ...unapproved];
}

function compareSubjects({ published, approved }: Level): readonly Finding[] {
  const unapproved = published
    .flatMap(listLowestRows)
    .filter(({ code }) => findRowsOf(approved, code).length === 0 && !hasSuperior(approved, code));
  return [
    ...approved.flatMap((row) =>
      compareFigures(
        row,
        published.flatMap((rows) => findRowsOf(rows, row.code)),
      ),
    ),
    ...unapproved.map((row) => missing(row.path, `${stateTerm(totalOf(row))}，批复中没有这个科目`)),
  ];
}

/**
 * Column by column, as far as the approval goes; 合计 only where no column of it differs. Told at the published figure, or where
 * the caller says that the published sum belongs.
 */
function compareFigures(
  approved: FigureRow,
  published: readonly FigureRow[],
  at?: readonly DataSegment[],
): readonly Finding[] {
  const compare = (stated: Term, terms: readonly Term[]) =>
    compareSums(stated, terms, at ?? terms[0]?.path ?? published[0]?.path);
  const columns = [...approved.cells].flatMap(([column, cell]) =>
    compare(cell, columnTerms(published, column)),
  );
  return columns.length > 0 ? columns : compare(totalOf(approved), published.map(totalOf));
}

/** `path` is where the figures are published; undefined if nothing is. */
function compareSums(
  approved: Term,
  terms: readonly Term[],
  path: readonly DataSegment[] | undefined,
): readonly Finding[] {
  const sum = sumOf(terms);
  if (yuanOf(approved.cell).eq(sum)) return [];
  const unit = typeof approved.cell === 'string' ? undefined : approved.cell.format.unit;
  const found = path ? `是${stateMoney(sum, unit)}` : '没有';
  const related = [{ message: stateTerm(approved), place: atData(...approved.path) }];
  return [
    {
      place: atData(...(path ?? approved.path)),
      message: `公开的${STEM}中${found}，${stateTerm(approved)}，两处应当相等`,
      ...(path && { related }),
    },
  ];
}

function missing(path: readonly DataSegment[], message: string): Finding {
  return { place: atData(...path), message };
}
