import { indexSubjects, type SubjectKind, type SubjectList, type Subjects } from '../budget/subjects.js';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile, SourceFile } from '../source.js';
import { decodeText } from './decode-text.js';
import { parseSubjectRow, type SubjectRow } from './parse-subject-row.js';
import type { SubjectCode } from './subject-codes.js';

/** The lists that hold for an edition, each with the year whose list it is. */
export type SubjectFiles = ReadonlyMap<SubjectKind, { readonly year: number; readonly file: RawFile }>;

/** Loads the lists of an edition; all faults of all lists are found in one run. */
export function loadSubjects(files: SubjectFiles): Outcome<Subjects> {
  const outcomes = [...files].map(([kind, { year, file }]) => loadSubjectList(file, kind, year));
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  const lists = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  return lists.length < outcomes.length ? fail(diagnostics) : succeed(indexSubjects(lists), diagnostics);
}

/**
 * Loads a list: lines of code, name and sources with tabs between, in the order of the codes. Lines that begin with
 * `#` are remarks, of which `# A＝…` says what document the letter A stands for.
 */
export function loadSubjectList(file: RawFile, kind: SubjectKind, year: number): Outcome<SubjectList> {
  return andThen(decodeText(file.path, file.bytes), (source) => parseList(source, kind, year));
}

function parseList({ path, text }: SourceFile, kind: SubjectKind, year: number): Outcome<SubjectList> {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
  const sources = new Set(lines.flatMap((line) => /^# ([A-Z])＝/.exec(line.text)?.[1] ?? []));
  const rows: SubjectRow[] = [];
  const faults: Diagnostic[] = [];
  const entries = lines.filter((line) => line.text !== '' && !line.text.startsWith('#'));
  for (const line of entries) {
    const parsed = parseSubjectRow(line.text, kind, sources);
    if (typeof parsed === 'string') faults.push(report('SJ401', parsed, { path, line: line.number }));
    else rows.push({ ...parsed, line: line.number });
  }
  // A row that is written badly is not missing as well: its first cell is enough.
  const codes = new Set(entries.map((line) => line.text.split('\t', 1)[0] ?? ''));
  faults.push(...checkOrder(rows, path), ...checkSuperiors(rows, codes, path));
  const subjects = new Map(rows.map(({ code, subject }) => [code, subject]));
  return faults.length > 0 ? fail(sortByLine(faults)) : succeed({ kind, year, subjects });
}

/** Codes of all lengths in the order of their characters: each subject stands before its parts. */
function checkOrder(rows: readonly SubjectRow[], path: string): readonly Diagnostic[] {
  return rows.flatMap(({ code, line }, index) => {
    const before = rows[index - 1];
    if (before === undefined || before.code < code) return [];
    const message =
      before.code === code ? `编码 ${code} 重复` : `编码 ${code} 应在前一个编码 ${before.code} 之前`;
    return [report('SJ402', message, { path, line })];
  });
}

function checkSuperiors(
  rows: readonly SubjectRow[],
  codes: ReadonlySet<string>,
  path: string,
): readonly Diagnostic[] {
  return rows
    .map(({ code, line }) => ({ code, line, superior: code.slice(0, -2) }))
    .filter(({ code, superior }) => code.length > 3 && !codes.has(superior))
    .map(({ code, line, superior }) =>
      report('SJ403', `没有 ${code} 的上级科目 ${superior}`, { path, line }),
    );
}

function report(
  code: SubjectCode,
  message: string,
  { path, line }: { readonly path: string; readonly line: number },
): Diagnostic {
  const hint = '科目表的写法见 docs/subjects.md';
  return { severity: 'error', code, message, at: { path, line, column: 1 }, hint };
}

function sortByLine(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  return faults.toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
}
