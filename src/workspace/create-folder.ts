import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { attemptWrite } from './attempt-write.js';
import { flushFolder } from './flush-folder.js';
import { makeFolders } from './make-folders.js';
import { renameFile } from './rename-file.js';
import { showPath, type Workspace } from './workspace.js';
import type { TargetOption } from './write-fault.js';

/** What goes into a new folder, by the path in it with `/`. */
export type NewFiles = ReadonlyMap<string, Uint8Array>;

/** A folder to be made; `target` is absolute. */
export type NewFolder = { readonly target: string; readonly files: NewFiles };

/** A folder that does not yet stand in its place. `stage` is beside the target, so on the same disk. */
type StagedFolder = { readonly target: string; readonly stage: string; readonly fresh: string };

/**
 * Makes folders with their files: all of them or none, and never over anything: a folder that has files is a fault, an empty one is
 * taken. Each is written beside its place and then renamed. `option` is what the command's user chose the place with. Gives
 * the paths as messages show them.
 */
export function createFolders(
  workspace: Workspace,
  folders: readonly NewFolder[],
  option: TargetOption,
): Outcome<readonly string[]> {
  const staged: StagedFolder[] = [];
  const placed: StagedFolder[] = [];
  try {
    for (const folder of folders) {
      const result = attemptStage(workspace, folder, option);
      if (!result.ok) return result;
      staged.push(result.value);
    }
    for (const folder of staged) {
      const result = attemptWrite(workspace, folder.target, () => place(folder), option);
      if (!result.ok) {
        for (const done of placed) renameFile(done.target, done.fresh);
        return result;
      }
      placed.push(folder);
    }
    return succeed(staged.map(({ target }) => showPath(workspace, target)));
  } finally {
    for (const { stage } of staged) removeStage(stage);
  }
}

/** One folder, where `--to` names the place. */
export function createFolder(workspace: Workspace, target: string, files: NewFiles): Outcome<string> {
  const created = createFolders(workspace, [{ target, files }], '--to');
  return andThen(created, () => succeed(showPath(workspace, target)));
}

function attemptStage(
  workspace: Workspace,
  { target, files }: NewFolder,
  option: TargetOption,
): Outcome<StagedFolder> {
  const attempt = attemptWrite(
    workspace,
    target,
    (): Outcome<StagedFolder> => {
      const there = existsSync(target) ? readdirSync(target) : [];
      if (there.length > 0) return fail([occupied(showPath(workspace, target), there, option)]);
      return succeed(stageFolder(target, files));
    },
    option,
  );
  return attempt.ok ? attempt.value : attempt;
}

function stageFolder(target: string, files: NewFiles): StagedFolder {
  const parent = path.dirname(target);
  makeFolders(parent);
  const stage = mkdtempSync(path.join(parent, '.gongkai-'));
  const fresh = path.join(stage, 'fresh');
  try {
    for (const [inside, bytes] of files) {
      const file = path.join(fresh, ...inside.split('/'));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes, { flush: true });
    }
    return { target, stage, fresh };
  } catch (error) {
    removeStage(stage);
    throw error;
  }
}

function place({ target, fresh }: StagedFolder): void {
  // Windows does not rename onto a folder, even an empty one; a folder that has got files meanwhile is not removed.
  if (existsSync(target)) rmdirSync(target);
  renameFile(fresh, target);
  flushFolder(path.dirname(target));
}

function removeStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function occupied(shown: string, there: readonly string[], option: TargetOption): Diagnostic {
  const more = there.length > 3 ? ' 等' : '';
  return {
    severity: 'error',
    code: 'XR108',
    message: `“${shown}”里已有文件：${there.toSorted().slice(0, 3).join('、')}${more}`,
    hint: `不覆盖已有的数据：接着用它，或用 ${option} 换一个文件夹；什么也没有写。`,
  };
}
