import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { attemptWrite } from './attempt-write.js';
import { flushFolder } from './flush-folder.js';
import { renameFile } from './rename-file.js';
import { showPath, type Workspace } from './workspace.js';

/** What goes into a new folder, by the path in it with `/`. */
export type NewFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Makes a folder with these files: all of it or nothing, and never over anything: a folder that has files is a fault,
 * an empty one is taken. It is written beside its place and then renamed. `target` is absolute.
 */
export function createFolder(workspace: Workspace, target: string, files: NewFiles): Outcome<string> {
  const created = attemptWrite(workspace, target, () => create(workspace, target, files), '--to');
  if (!created.ok) return created;
  return created.value ? fail([created.value]) : succeed(showPath(workspace, target));
}

function create(workspace: Workspace, target: string, files: NewFiles): Diagnostic | undefined {
  const there = existsSync(target) ? readdirSync(target) : [];
  if (there.length > 0) return occupied(showPath(workspace, target), there);
  const parent = path.dirname(target);
  mkdirSync(parent, { recursive: true });
  const stage = mkdtempSync(path.join(parent, '.gongkai-'));
  try {
    const fresh = path.join(stage, 'fresh');
    writeAll(fresh, files);
    // Windows does not rename onto a folder, even an empty one; a folder that has got files meanwhile is not removed.
    if (existsSync(target)) rmdirSync(target);
    renameFile(fresh, target);
    flushFolder(parent);
  } finally {
    rmSync(stage, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
  return undefined;
}

function writeAll(folder: string, files: NewFiles): void {
  for (const [inside, bytes] of files) {
    const file = path.join(folder, ...inside.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flush: true });
  }
}

function occupied(shown: string, there: readonly string[]): Diagnostic {
  const more = there.length > 3 ? ' 等' : '';
  return {
    severity: 'error',
    code: 'XR108',
    message: `“${shown}”里已有文件：${there.toSorted().slice(0, 3).join('、')}${more}`,
    hint: '不覆盖已有的数据：接着用它，或用 --to 换一个文件夹；什么也没有写。',
  };
}
