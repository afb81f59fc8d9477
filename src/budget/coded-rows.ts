import { z } from 'zod';
import { amount, code, text } from './scalars.js';
import { type SubjectKind, subjectShapes } from './subjects.js';

const expectedCodes: Readonly<Record<SubjectKind, string>> = {
  功能分类: '应为 3、5 或 7 位的功能分类科目编码，如 2010301',
  经济分类: '应为 3 或 5 位的经济分类科目编码，如 30201',
};

/** Its own name stands in the list of subjects. */
const subjectName = text().optional().describe('科目名称；不写就用科目表中的');

/** What a row of a coded table begins with: a subject of any level. */
export function codedRowHead(kind: SubjectKind) {
  const subjectCode = code(subjectShapes[kind], expectedCodes[kind]);
  return { 科目编码: subjectCode.describe(`${kind}科目编码`), 名称: subjectName };
}

/** The same where rows are 类 of the functional classification. */
export const functionClass = {
  科目编码: code(/^2\d{2}$/, '应为 3 位的功能分类科目编码（类），如 201').describe('功能分类科目编码（类）'),
  名称: subjectName,
};

/** A column of a coded table: where it is blank, a row leaves it out. */
export function column(words: string) {
  return amount('空着的列，连同它的名称一起删去；是零的写 0').optional().describe(`${words}；空白的不写`);
}

/** The column 合计 of a row. */
export function rowTotal() {
  return amount().optional().describe('本行合计；不写就是各列之和');
}

/** The column 合计 of the row 合计. */
export function tableTotal() {
  return amount().describe('全表合计，照批复的数写');
}

type CodedRow = { readonly 科目编码: string };

/** The rows of a coded table: the lowest subjects, and any above them that the source states as well. */
export function codedRows<S extends z.ZodType<CodedRow>>(row: S) {
  return z.array(row).check(({ issues, value }) => {
    for (const index of findRepeated(value)) {
      const message = `应只有一行：科目 ${value[index]?.科目编码} 前面已经有了`;
      issues.push({ code: 'custom', input: value, path: [index, '科目编码'], message });
    }
  });
}

function findRepeated(rows: readonly CodedRow[]): readonly number[] {
  const seen = new Set<string>();
  return rows.flatMap(({ 科目编码 }, index) => {
    if (!seen.has(科目编码)) {
      seen.add(科目编码);
      return [];
    }
    return [index];
  });
}
