import { isSubjectCode, type Subject, type SubjectKind } from '../budget/subjects.js';

/** A line of a list of subjects, counted from 1. */
export type SubjectRow = { readonly code: string; readonly subject: Subject; readonly line: number };

/** What a row says in place of its sources if nobody found a document that prints it. */
const UNATTESTED = '未核';

/**
 * A line of a list, or in Chinese what is wrong with it. Not its place: that is the list's to know. `sources` are
 * the letters that the head of the list explains.
 */
export function parseSubjectRow(
  line: string,
  kind: SubjectKind,
  sources: ReadonlySet<string>,
): Omit<SubjectRow, 'line'> | string {
  const cells = line.split('\t');
  const [code = '', name = '', marks = ''] = cells;
  if (cells.length !== 3) return `应有编码、名称、依据 3 项，用制表符隔开，这里有 ${cells.length} 项`;
  if (!isSubjectCode(code, kind)) return `“${code}”不是${kind}的编码`;
  if (!isName(name)) return `编码 ${code} 的名称“${name}”应是汉字，括号、引号、顿号用全角`;
  if (marks === UNATTESTED) return { code, subject: { name, isAttested: false } };
  const unknown = [...marks].filter((mark) => !sources.has(mark));
  if (marks !== '' && unknown.length === 0) return { code, subject: { name, isAttested: true } };
  return `编码 ${code} 的依据“${marks}”应是表头说明过的字母，没有核对过的写“${UNATTESTED}”`;
}

/** Hanzi with full-width marks; a space, a half-width bracket or a radical is a slip of whoever copied the name. */
function isName(name: string): boolean {
  return /^[\u4E00-\u9FFF（）“”、]+$/.test(name);
}
