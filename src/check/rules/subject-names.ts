import type { Budget } from '../../budget/budget.js';
import type { Subjects } from '../../budget/subjects.js';
import type { DataSegment } from '../../data-path.js';
import { listCodedTables, listRowSets } from '../coded-tables.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 47. */
export const subjectNames = defineRule({
  code: 'DW111',
  severity: 'error',
  title: '科目编码与科目名称不符，或科目表中没有',
  explanation:
    '科目编码和名称以当年的《政府收支分类科目》为准。名称与科目表中见过原件的名称不同，是错误；科目表是别的年度的，或那个名称没有核对过原件，只提醒；科目表中没有这个编码，也只提醒，因为随附的科目表不全。',
  remedy: '对照当年的《政府收支分类科目》改正编码或名称；名称可以不写，由程序取科目表中的',
  example: { wrong: '2010301 一般行政管理事务', right: '2010302 一般行政管理事务' },
  source: '《预算法》第三十二条；当年的《政府收支分类科目》（随附的表和出处见 docs/subjects.md）',
  needs: [],
  check: ({ budget, subjects }) =>
    listStatedSubjects(budget).flatMap((stated) => judge(stated, budget, subjects)),
});

type Stated = {
  readonly code: string;
  readonly name: string | undefined;
  readonly path: readonly DataSegment[];
};

/** Every row of every table that has codes. */
function listStatedSubjects(budget: Budget): readonly Stated[] {
  const coded = listCodedTables(budget).flatMap(listRowSets).flat();
  const sides = (['收支总表', '财政拨款收支总表'] as const).flatMap((stem) =>
    (budget[stem]?.支出 ?? []).map(
      (row: { readonly 科目编码: string; readonly 名称?: string | undefined }, index): Stated => ({
        code: row.科目编码,
        name: row.名称,
        path: [stem, '支出', index],
      }),
    ),
  );
  return [...sides, ...coded];
}

function judge({ code, name, path }: Stated, { 年度 }: Budget, subjects: Subjects): readonly Finding[] {
  const listed = subjects.nameOf(code);
  const year = subjects.yearOf(code);
  if (year === undefined) return [];
  if (listed === undefined) {
    const message = `${year} 年的科目表中没有科目 ${code}${name === undefined ? '' : `“${name}”`}`;
    return [{ place: atData(...path, '科目编码'), message, severity: 'warning' }];
  }
  if (name === undefined || plainName(name) === plainName(listed)) return [];
  const isCertain = subjects.isAttested(code) && year === 年度;
  return [
    {
      place: atData(...path, '名称'),
      message: `科目 ${code} 写作“${name}”，${year} 年的科目表中是“${listed}”`,
      ...(isCertain ? {} : { severity: 'warning' }),
    },
  ];
}

/** Forms write names with blanks for their place in the tree, and brackets of either width. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
