import type { BudgetWith } from '../../budget/budget.js';
import { CODED_STEMS, type CodedRow, findCodedTable, listRowSets } from '../coded-tables.js';
import { totalOf } from '../figure-row.js';
import { matchLeaf } from '../find-matches.js';
import type { PrintedText } from '../printed-text.js';
import { atData, defineRule, type Finding, inText } from '../rule.js';
import { listProse } from '../section-text.js';
import { listLowestRows } from '../subject-tree.js';
import { stateTerm, yuanOf } from '../sum.js';

const STEM = '一般公共预算支出表';

/** Catalogue 40. */
export const narrativeSubjects = defineRule({
  code: 'KJ315',
  severity: 'error',
  title: '情况说明没有逐项说明一般公共预算支出，或说了表中没有的科目',
  explanation:
    '一般公共预算支出表中有数的每个项级科目，情况说明都要说明；说明中不能有表中没有的科目，那多半是往年的话没有删。正文不必印科目编码，只要印出这个科目的数。',
  remedy: '在情况说明中加上这个科目，或删去多余的科目',
  example: {
    wrong: '表中有 2080501 和 2010301，说明只说了 2010301',
    right: '2010301 行政运行……；2080501 行政单位离退休……',
  },
  source:
    '《预算法实施条例》第六条：一般公共预算支出公开到功能分类项级科目；财预〔2016〕143号：增减变化的说明',
  needs: [STEM],
  check: ({ budget, printed }) => [...findUntold(budget, printed), ...findForeign(budget, printed)],
});

/** The subjects whose figures stand in a paragraph or an item. */
function findTold(printed: PrintedText): ReadonlySet<string> {
  const path = new RegExp(`^(?:汇总\\.)?${STEM}\\.(?:行|变化)\\[(\\d+)\\]`);
  const paths = listProse(printed).flatMap(({ shown }) => shown.map(({ dataPath }) => dataPath));
  return new Set(paths.flatMap((dataPath) => path.exec(dataPath)?.[1] ?? []));
}

/** A subject is told with the one above it, too: years that part it differently are compared whole. */
function findUntold(budget: BudgetWith<typeof STEM>, printed: PrintedText): readonly Finding[] {
  const told = findTold(printed);
  if (told.size === 0) return [{ place: atData(STEM), message: `正文没有逐项说明${STEM}中的科目` }];
  const table = findCodedTable(budget, STEM);
  const sets = table?.rows ? [table.rows] : (table?.units.map((unit) => unit.rows) ?? []);
  const missing = sets
    .flatMap(listLowestRows)
    .filter((row) => !yuanOf(totalOf(row).cell).eq(0))
    .filter(({ code }) => ![code, code.slice(0, 5), code.slice(0, 3)].some((own) => told.has(own)));
  return missing.map(reportUntold);
}

function reportUntold(row: CodedRow): Finding {
  return { place: atData(...row.path), message: `${stateTerm(totalOf(row))}，正文没有说明` };
}

/** Codes that are typed into a text: （2010301）. */
const TYPED_CODE = /(?<=[（(])2\d{6}(?=[)）])/g;

function findForeign(budget: BudgetWith<typeof STEM>, printed: PrintedText): readonly Finding[] {
  const tables = CODED_STEMS.flatMap((stem) => findCodedTable(budget, stem) ?? []);
  const rows = tables.flatMap(listRowSets).flat();
  const previous = budget.上年版 ? (findCodedTable(budget.上年版, STEM)?.rows ?? []) : [];
  const known = new Set([...rows, ...previous].map(({ code }) => code));
  return listProse(printed)
    .flatMap((leaf) => matchLeaf(leaf, TYPED_CODE))
    .filter(({ text }) => !known.has(text))
    .map(({ leaf, start, end, text }) => ({
      place: inText(leaf, start, end),
      message: `正文说了科目 ${text}，各表中都没有`,
    }));
}
