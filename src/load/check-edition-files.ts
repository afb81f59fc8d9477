import { type DataFileStem, dataFilePath, dataFileStems } from '../budget/budget.js';
import type { Diagnostic } from '../diagnostic.js';
import { nearestName } from '../nearest-name.js';
import type { RawFile, SourceFile } from '../source.js';
import type { EditionCode } from './edition-codes.js';

/** The files of an edition by their path in its folder, e.g. `tables/收入.yaml`. */
export type EditionFiles = ReadonlyMap<string, RawFile | SourceFile>;

/** A layout by its name, and the data files that it prints. */
export type PrintedFiles = { readonly name: string; readonly stems: readonly DataFileStem[] };

const EDITION = 'edition.yaml';
/** What an edition may have beside what its layout prints. */
const OPTIONAL = ['as-published.yaml', '批复.yaml', 'corrections.yaml'];

/**
 * A required file that is not there is an error, a file that nobody reads a warning: it may be the missing one under
 * a slip of a name (`.yml`, the wrong folder, a typing error), and then each of the two names the other.
 */
export function checkEditionFiles(
  files: EditionFiles,
  layout: PrintedFiles | undefined,
): readonly Diagnostic[] {
  const required = [EDITION, ...(layout?.stems ?? []).map(dataFilePath)];
  const known = [EDITION, ...(layout?.stems ?? dataFileStems).map(dataFilePath), ...OPTIONAL];
  const missing = required.filter((path) => !files.has(path));
  const unknown = [...files.keys()].filter((path) => !known.includes(path));
  return [
    ...missing.map((path) => reportMissing(path, files, unknown, layout)),
    ...unknown.map((path) => reportUnknown(path, files, known, layout)),
  ];
}

function reportMissing(
  path: string,
  files: EditionFiles,
  unknown: readonly string[],
  layout: PrintedFiles | undefined,
): Diagnostic {
  const mistaken = nearestPath(
    path,
    unknown.filter((other) => !isDataFile(other)),
  );
  const hint =
    mistaken === undefined ? `在公开件的文件夹里补上 ${path}` : `是不是“${mistaken}”？请改名为 ${path}`;
  const printed = path === EDITION || !layout ? '' : `版式“${layout.name}”要印的`;
  return report('error', 'SJ301', `缺少${printed}数据文件 ${path}`, hint, files.get(EDITION)?.path);
}

function reportUnknown(
  path: string,
  files: EditionFiles,
  known: readonly string[],
  layout: PrintedFiles | undefined,
): Diagnostic {
  const at = files.get(path)?.path;
  if (layout && isDataFile(path)) {
    const hint = '不需要就移走；要印的，用印它的版式';
    return report('warning', 'SJ302', `版式“${layout.name}”不印文件“${path}”`, hint, at);
  }
  const meant = nearestPath(path, known);
  const hint = meant === undefined ? '不需要就移走；文件名写错了就改正' : `应为 ${meant}？`;
  return report('warning', 'SJ302', `文件“${path}”没有用到`, hint, at);
}

function isDataFile(path: string): boolean {
  return dataFileStems.some((stem) => dataFilePath(stem) === path);
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
