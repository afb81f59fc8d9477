import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { attemptWrite } from './attempt-write.js';
import { flushFolder } from './flush-folder.js';
import { makeFolders } from './make-folders.js';
import { renameFile } from './rename-file.js';
import { isSystemError } from './system-error.js';
import { showPath, type Workspace } from './workspace.js';
import type { TargetOption } from './write-fault.js';

/** A file to be written; the path is absolute. */
export type OutputFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
};

/** An output on the disk that does not yet stand in its place. `folder` is beside the target, so on the same disk. */
type StagedFile = {
  readonly target: string;
  readonly folder: string;
  readonly fresh: string;
  /** A copy of the older file, which `target` still is. */
  readonly older: string;
};

/**
 * Writes the files that belong together: all or none. Each is written beside its place, flushed to the disk and only
 * then renamed; a reader sees the older file or the new one, never a part. If any fails, those already renamed are
 * taken back and no temporary file is left; what cannot be taken back is said, and its older file is kept. It does not yield: a signal handler runs before it or after it. Gives
 * the paths as messages show them.
 */
export function writeOutputs(
  workspace: Workspace,
  files: readonly OutputFile[],
  option?: TargetOption,
): Outcome<readonly string[]> {
  const staged: StagedFile[] = [];
  const replaced: StagedFile[] = [];
  try {
    for (const file of files) {
      const result = attemptWrite(workspace, file.path, () => stage(file), option);
      if (!result.ok) return result;
      staged.push(result.value);
    }
    for (const file of staged) {
      const result = attemptWrite(workspace, file.target, () => renameFile(file.fresh, file.target), option);
      if (!result.ok) {
        const stuck = replaced.filter((done) => !restore(done));
        for (const done of stuck) staged.splice(staged.indexOf(done), 1);
        return fail([...result.diagnostics, ...stuck.map((done) => describeStuck(workspace, done))]);
      }
      replaced.push(file);
    }
    for (const folder of new Set(staged.map((file) => path.dirname(file.target)))) flushFolder(folder);
    return succeed(staged.map((file) => showPath(workspace, file.target)));
  } finally {
    for (const file of staged) removeStage(file.folder);
  }
}

/** True if the file already stands in its place, byte for byte. */
export function isWritten(file: OutputFile): boolean {
  try {
    return statSync(file.path).size === file.bytes.length && readFileSync(file.path).equals(file.bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

function stage(file: OutputFile): StagedFile {
  const beside = path.dirname(file.path);
  makeFolders(beside);
  const folder = mkdtempSync(path.join(beside, '.gongkai-'));
  const staged = {
    target: file.path,
    folder,
    fresh: path.join(folder, 'fresh'),
    older: path.join(folder, 'older'),
  };
  try {
    writeFileSync(staged.fresh, file.bytes, { flush: true });
    if (existsSync(staged.target)) copyFileSync(staged.target, staged.older);
    return staged;
  } catch (error) {
    removeStage(folder);
    throw error;
  }
}

function removeStage(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** False if the system does not let it. */
function restore(file: StagedFile): boolean {
  try {
    if (existsSync(file.older)) renameFile(file.older, file.target);
    else rmSync(file.target, { force: true });
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

function describeStuck(workspace: Workspace, { target, older }: StagedFile): Diagnostic {
  const had = existsSync(older);
  return {
    severity: 'error',
    code: 'XR111',
    message: `“${showPath(workspace, target)}”已换成新的，没能${had ? '换回原来的' : '删去'}`,
    hint: had
      ? `关闭打开着它的程序后重新生成；原来的在“${showPath(workspace, older)}”，改名移回即可恢复。`
      : '关闭打开着它的程序后重新生成，或删去它。',
  };
}
