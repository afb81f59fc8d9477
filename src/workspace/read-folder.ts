import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type FileClass, readFault, readFileIn } from './read-file.js';
import { isSystemError } from './system-error.js';
import type { Workspace } from './workspace.js';

/** Which files of a folder are wanted: those of these subfolders (`''` is the folder itself) with such a name. */
export type FolderShape = {
  readonly subfolders: readonly string[];
  readonly name: RegExp;
};

/** Files by their path in the folder, e.g. `tables/收入.yaml`: NFC, with `/`, in the order of the code units. */
export type FolderFiles = ReadonlyMap<string, RawFile>;

/** Reads the wanted files of a folder; a subfolder that is missing has no files. All faults in one run. */
export function readFolder(
  workspace: Workspace,
  folder: string,
  shape: FolderShape,
  kind: FileClass,
): Outcome<FolderFiles> {
  const files: [string, RawFile][] = [];
  const faults: Diagnostic[] = [];
  for (const subfolder of shape.subfolders) {
    const names = listWanted(workspace, path.join(folder, subfolder), shape.name, kind);
    if (!names.ok) faults.push(...names.diagnostics);
    for (const name of names.ok ? names.value : []) {
      const inside = path.posix.join(subfolder, name);
      const file = readFileIn(workspace, folder, inside, kind);
      if (file.ok) files.push([inside.normalize('NFC'), file.value]);
      else faults.push(...file.diagnostics);
    }
  }
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return faults.length > 0 ? fail(faults) : succeed(new Map(files));
}

/** The folders in a folder, in order; none if it cannot be listed: they serve only to give a better hint. */
export function listFolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}

function listWanted(
  workspace: Workspace,
  folder: string,
  name: RegExp,
  kind: FileClass,
): Outcome<readonly string[]> {
  const wanted = (entry: Dirent) => !entry.isDirectory() && !isBackup(entry.name) && name.test(entry.name);
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(wanted);
    return succeed(entries.map((entry) => entry.name).sort());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return succeed([]);
    return fail([readFault(workspace, folder, kind, error.code)]);
  }
}

/** Hidden files, and what editors leave beside a file that is being edited. */
function isBackup(name: string): boolean {
  return /^[.~#]|~$/.test(name);
}
