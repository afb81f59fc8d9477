import type { Budget, DataFileStem } from '../budget/budget.js';
import { editionSchema } from '../budget/edition.js';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import type { SourcePoint } from '../source.js';
import type { EditionFiles } from './check-edition-files.js';
import type { EditionCode } from './edition-codes.js';
import { loadDataFiles, readPart, valuesOf } from './load-data-files.js';
import type { StatedIn } from './locate-edition.js';

/** The edition of the year before: what it says, and where. */
export type PreviousEdition = StatedIn & { readonly budget: Budget };

/**
 * Loads the data of the year before a year, as far as this year's layout prints the same files: the others would be compared
 * with nothing. A file that was not published then is no fault. `at` is where this year names that edition.
 */
export function loadPreviousEdition(
  files: EditionFiles,
  stems: readonly DataFileStem[],
  year: number,
  at: SourcePoint,
): Outcome<PreviousEdition> {
  const edition = readPart(files, 'edition.yaml', editionSchema);
  if (!edition?.ok) return fail(edition?.diagnostics ?? []);
  const { 上年版: _, ...words } = edition.value.value;
  if (words.年度 !== year - 1) return fail([notTheYearBefore(words.年度, year, at)]);
  return andThen(loadDataFiles(files, stems), (parts) => {
    const budget: Budget = { ...words, ...valuesOf(parts) };
    return succeed({ budget, edition: edition.value, parts }, edition.diagnostics);
  });
}

function notTheYearBefore(found: number, year: number, at: SourcePoint): Diagnostic {
  const code: EditionCode = 'SJ303';
  const message = `“上年版”是 ${found} 年度的，本年是 ${year} 年度，应为 ${year - 1} 年度的`;
  return { severity: 'error', code, message, hint: '改成上一年公开件的文件夹，或删去这一行', at };
}
