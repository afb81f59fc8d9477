import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { nearestName } from '../nearest-name.js';
import type { LoggedRevision } from './logged-revisions.js';
import type { OpenArchive } from './open-archive.js';
import type { OpenCode } from './open-codes.js';
import { parseReference } from './revision.js';

/** The revision that `<department>/<year>` (its latest) or `<department>/<year>@rN` names. */
export function findRevision({ revisions }: OpenArchive, typed: string): Outcome<LoggedRevision> {
  const wanted = parseReference(typed);
  if (!wanted) return fail([misspelt(typed)]);
  const ofDepartment = revisions.filter(({ department }) => department === wanted.department);
  if (ofDepartment.length === 0) {
    return absent(`没有部门“${wanted.department}”`, wanted.department, namesOf(revisions, 'department'));
  }
  const ofYear = ofDepartment.filter(({ year }) => year === wanted.year);
  const [latest] = ofYear.toSorted((a, b) => b.revision - a.revision);
  if (!latest) {
    return absent(
      `部门“${wanted.department}”没有年度“${wanted.year}”`,
      wanted.year,
      namesOf(ofDepartment, 'year'),
    );
  }
  if (wanted.revision === undefined) return succeed(latest);
  const found = ofYear.find(({ revision }) => revision === wanted.revision);
  if (found) return succeed(found);
  const numbers = ofYear.map(({ revision }) => `r${revision}`);
  return absent(`“${wanted.department}/${wanted.year}”没有修订版 r${wanted.revision}`, '', numbers);
}

function namesOf(revisions: readonly LoggedRevision[], key: 'department' | 'year'): readonly string[] {
  return [...new Set(revisions.map((each) => each[key]))].toSorted();
}

const MOST_NAMES = 12;

function absent<T>(what: string, typed: string, names: readonly string[]): Outcome<T> {
  const nearest = nearestName(typed, names);
  const listed = names.slice(0, MOST_NAMES).join('、') + (names.length > MOST_NAMES ? ' 等' : '');
  const hint =
    nearest !== undefined
      ? `是不是“${nearest}”？`
      : names.length === 0
        ? '归档库是空的。'
        : `有：${listed}。`;
  return fail([report('YF124', `归档库里${what}`, hint)]);
}

function misspelt(typed: string): Diagnostic {
  return report(
    'YF123',
    `“${typed}”不是归档库里公开件的写法`,
    '写成“部门/年度”或“部门/年度@r号数”，如 甲局/2023@r2',
  );
}

function report(code: OpenCode, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint };
}
