import type { Budget } from '../../budget/budget.js';
import type { Subjects } from '../../budget/subjects.js';
import type { DataSegment } from '../../data-path.js';
import { type CodedTable, listCodedTables, listRowSets } from '../coded-tables.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { superiorsOf } from '../subject-tree.js';

/** Catalogue 47. */
export const subjectNames = defineRule({
  code: 'DW111',
  severity: 'error',
  title: '科目编码与科目名称不符，或科目表中没有',
  explanation:
    '科目编码和名称以当年的《政府收支分类科目》为准。名称与科目表中见过原件的名称不同，是错误；科目表是别的年度的，或那个名称没有核对过原件，只提醒。随附的科目表不全，表中没有的编码，数据中写了“名称”的只提醒，没有写的是错误：程序不知道它叫什么，暂印成“科目2010399”这样。',
  remedy: '对照当年的《政府收支分类科目》改正编码或名称；科目表中有的，名称可以不写',
  example: { wrong: '2010301 一般行政管理事务', right: '2010302 一般行政管理事务' },
  source: '《预算法》第三十二条；当年的《政府收支分类科目》（随附的表和出处见 docs/subjects.md）',
  needs: [],
  check: ({ budget, subjects }) => [
    ...listStatedSubjects(budget).flatMap((stated) => judge(stated, budget, subjects)),
    ...findUnnamedSuperiors(budget, subjects),
  ],
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
  if (listed === undefined) return judgeUnlisted({ code, name, path }, year);
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

/** A code that no list has is doubtful; without a name of its own nobody can print it. */
function judgeUnlisted({ code, name, path }: Stated, year: number | undefined): readonly Finding[] {
  const place = atData(...path, '科目编码');
  const unknown = `${describeList(year)}没有科目 ${code}`;
  if (name === undefined) {
    const hint = `先核对编码；编码没有错的，在这一行写上“名称”，照当年的《政府收支分类科目》`;
    return [{ place, message: `${unknown}，数据中也没有写它的“名称”`, hint }];
  }
  return year === undefined
    ? []
    : [
        {
          place,
          message: `${unknown}“${name}”`,
          severity: 'warning',
          hint: '对照当年的《政府收支分类科目》',
        },
      ];
}

function describeList(year: number | undefined): string {
  return year === undefined ? '随附的科目表中' : `${year} 年的科目表中`;
}

/** A subject above that no row states is printed as a sum, under its name in the list. */
function findUnnamedSuperiors(budget: Budget, subjects: Subjects): readonly Finding[] {
  return listCodedTables(budget).flatMap((table) => findUnnamedIn(table, subjects));
}

function findUnnamedIn(table: CodedTable, subjects: Subjects): readonly Finding[] {
  const rows = listRowSets(table).flat();
  const told = new Set(rows.map(({ code }) => code));
  return rows.flatMap(({ code, path }) =>
    superiorsOf(code).flatMap((above): readonly Finding[] => {
      if (told.has(above) || subjects.nameOf(above) !== undefined) return [];
      told.add(above);
      const message = `${describeList(subjects.yearOf(above))}没有科目 ${code} 的上级 ${above}，汇总到它的一行没有名称`;
      const hint = `先核对编码；编码没有错的，加上科目 ${above} 的一行，写上它的“名称”和数`;
      return [{ place: atData(...path, '科目编码'), message, hint }];
    }),
  );
}

/** Forms write names with blanks for their place in the tree, and brackets of either width. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
