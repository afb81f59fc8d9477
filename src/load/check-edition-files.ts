import type { Diagnostic } from '../diagnostic.js';
import { nearestName } from '../nearest-name.js';
import type { RawFile, SourceFile } from '../source.js';
import type { EditionCode } from './edition-codes.js';

/** The files of an edition by their path in its folder, e.g. `tables/收入.yaml`. */
export type EditionFiles = ReadonlyMap<string, RawFile | SourceFile>;

/** Which files an edition must and may have, by their path in its folder. */
export type ExpectedFiles = { readonly required: readonly string[]; readonly optional: readonly string[] };

/**
 * A required file that is not there is an error, a file that nobody reads a warning: it may be the missing one under
 * a slip of a name (`.yml`, the wrong folder, a typing error), and then each of the two names the other.
 */
export function checkEditionFiles(files: EditionFiles, expected: ExpectedFiles): readonly Diagnostic[] {
  const known = [...expected.required, ...expected.optional];
  const missing = expected.required.filter((path) => !files.has(path));
  const unknown = [...files.keys()].filter((path) => !known.includes(path));
  return [
    ...missing.map((path) => reportMissing(path, files, unknown)),
    ...unknown.map((path) => reportUnknown(path, files, known)),
  ];
}

function reportMissing(path: string, files: EditionFiles, unknown: readonly string[]): Diagnostic {
  const mistaken = nearestPath(path, unknown);
  const hint =
    mistaken === undefined ? `在公开件的文件夹里补上 ${path}` : `是不是“${mistaken}”？请改名为 ${path}`;
  return report('error', 'SJ301', `缺少数据文件 ${path}`, hint, files.get('edition.yaml')?.path);
}

function reportUnknown(path: string, files: EditionFiles, known: readonly string[]): Diagnostic {
  const meant = nearestPath(path, known);
  const hint = meant === undefined ? '不需要就移走；文件名写错了就改正' : `应为 ${meant}？`;
  return report('warning', 'SJ302', `文件“${path}”没有用到`, hint, files.get(path)?.path);
}

function report(
  severity: 'error' | 'warning',
  code: EditionCode,
  message: string,
  hint: string,
  path: string | undefined,
): Diagnostic {
  return { severity, code, message, hint, ...(path !== undefined && { at: { path, line: 1, column: 1 } }) };
}

/** The path whose file has the same name, or nearly: the folder and the extension are slips too. */
function nearestPath(path: string, others: readonly string[]): string | undefined {
  const stem = nearestName(stemOf(path), others.map(stemOf));
  return others.find((other) => stemOf(other) === stem);
}

function stemOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ya?ml(\.txt)?$/i, '');
}
