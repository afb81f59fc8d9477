import { isAmount } from '../../budget/amount.js';
import type { Budget } from '../../budget/budget.js';
import type { DataSegment } from '../../data-path.js';
import { type CodedRow, findCodedTable } from '../coded-tables.js';
import { columnTerms, type FigureRow, LAST_YEAR, totalOf } from '../figure-row.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { findRowsOf, listLowestRows } from '../subject-tree.js';
import { compareStated, stateMoney, stateTerm, sumOf, type Term, term, yuanOf } from '../sum.js';

/** Catalogue 28. */
export const lastYearFigures = defineRule({
  code: 'KJ226',
  severity: 'error',
  title: '上年数与上年公开的预算数不同',
  explanation:
    '本年表中的上年数，应当就是上年公开件中的数：一般公共预算支出表逐科目比较，“三公”经费和机关运行经费逐项比较。edition.yaml 写了“上年版”才检查；上年数用执行数的，不写上年版或在 as-published.yaml 中说明。',
  remedy: '照上年公开件改正上年数；也可以不写，由程序从上年版取',
  example: { wrong: '上年数 82；2022 年公开的预算数 81', right: '上年数 81；2022 年公开的预算数 81' },
  source: '同一事实前后一致；《地方预决算公开操作规程》（财预〔2016〕143号）：与上年比较说明增减变化',
  needs: [],
  check: ({ budget }) => {
    const { 上年版: previous } = budget;
    return previous ? [...compareSubjects(budget, previous), ...compareThreePublic(budget, previous)] : [];
  },
});

const STEM = '一般公共预算支出表';

/** By the lowest subject that states a figure of last year; one that is new must say 0, or nothing. */
function compareSubjects(budget: Budget, previous: Budget): readonly Finding[] {
  const now = findCodedTable(budget, STEM);
  const before = findCodedTable(previous, STEM);
  if (!now || !before) return [];
  const published = before.rows ? [before.rows] : before.units.map((unit) => unit.rows);
  const rows = now.rows ? listLowestRows(now.rows) : [];
  return [
    ...rows.flatMap((row) =>
      columnTerms([row], LAST_YEAR).flatMap((cell) => compareRow(cell, row, published)),
    ),
    ...(now.total && before.total ? compareTotals(now.total, before.total) : []),
  ];
}

function compareTotals(now: FigureRow, before: FigureRow): readonly Finding[] {
  return columnTerms([now], LAST_YEAR).flatMap((cell) =>
    compareStated(cell, placeInPrevious(totalOf(before))),
  );
}

function compareRow(
  stated: Term,
  { code }: CodedRow,
  published: readonly (readonly CodedRow[])[],
): readonly Finding[] {
  const before = published
    .flatMap((rows) => findRowsOf(rows, code))
    .map(totalOf)
    .map(placeInPrevious);
  const sum = sumOf(before);
  if (yuanOf(stated.cell).eq(sum)) return [];
  const unit = typeof stated.cell === 'string' ? undefined : stated.cell.format.unit;
  const found = before.length > 0 ? stateMoney(sum, unit) : '没有这个科目';
  return [
    {
      place: atData(...stated.path),
      message: `${stateTerm(stated)}，上年公开的表中${found}，两处应当相等`,
      related: before.map((other) => ({ message: stateTerm(other), place: atData(...other.path) })),
    },
  ];
}

const TABLE = '三公与机关运行经费表';

/** Every item that both tables state. */
function compareThreePublic({ [TABLE]: now }: Budget, { [TABLE]: before }: Budget): readonly Finding[] {
  if (!now || !before) return [];
  const { 上年, 机关运行经费 } = now;
  const items = 上年 ? listItems(上年, '上年', [TABLE, '上年']) : [];
  const published = new Map(listItems(before.本年, '上年公开的', ['上年版', TABLE, '本年']));
  const operating = 机关运行经费.上年
    ? compareStated(
        term('上年的机关运行经费', 机关运行经费.上年, TABLE, '机关运行经费', '上年'),
        term('上年公开的机关运行经费', before.机关运行经费.本年, '上年版', TABLE, '机关运行经费', '本年'),
      )
    : [];
  return [
    ...items.flatMap(([item, stated]) => {
      const other = published.get(item);
      return other ? compareStated(stated, other) : [];
    }),
    ...operating,
  ];
}

function listItems(
  expenses: object,
  prefix: string,
  path: readonly DataSegment[],
): readonly (readonly [item: string, Term])[] {
  return Object.entries(expenses).flatMap(([item, value]) =>
    isAmount(value) ? [[item, term(`${prefix}${item}`, value, ...path, item)] as const] : [],
  );
}

/** A figure of the edition of the year before, as this one names it. */
function placeInPrevious({ name, cell, path }: Term): Term {
  return term(`上年公开的${name}`, cell, '上年版', ...path);
}
