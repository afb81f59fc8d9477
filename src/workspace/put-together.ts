import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { andThen, fail, type Outcome } from '../diagnostic.js';
import { moveEntry } from './archive/move-entry.js';
import { removeTree } from './archive/remove-tree.js';
import { stageFiles } from './archive/stage-files.js';
import { attemptWrite } from './attempt-write.js';
import { flushFolder } from './flush-folder.js';
import { makeFolders } from './make-folders.js';
import { renameFile } from './rename-file.js';
import type { Workspace } from './workspace.js';
import type { OutputFile } from './write-outputs.js';

/** A folder with all its files, by their names. `path` is absolute. */
export type OutputFolder = { readonly path: string; readonly files: ReadonlyMap<string, Uint8Array> };

/** What is being written stands beside its place under this name; a run that was killed leaves it to the next. */
const STAGE = '.gongkai-correct';

/**
 * Puts a folder and a file in place, each by one rename, both or neither: first the folder, then the file. What stood there is replaced. A
 * reader sees the old folder, none, or the new one, never a mixture; killed in between, the folder is new and the file old. It does not yield.
 */
export function putTogether(
  workspace: Workspace,
  folder: OutputFolder,
  file: OutputFile,
): Outcome<undefined> {
  const folderStage = path.join(path.dirname(folder.path), STAGE);
  const fileStage = path.join(path.dirname(file.path), STAGE);
  const stages = { folder: folderStage, file: fileStage };
  try {
    return andThen(
      attemptWrite(workspace, folder.path, () => stageFolder(folderStage, folder)),
      () =>
        andThen(
          attemptWrite(workspace, file.path, () => stageFile(fileStage, file)),
          () => place(workspace, stages, folder, file),
        ),
    );
  } finally {
    clearStages(folder.path, file.path);
  }
}

/** Takes away what a killed run left beside the places of a folder and a file; both absolute. */
export function clearStages(folder: string, file: string): void {
  for (const place of [folder, file]) removeTree(path.join(path.dirname(place), STAGE));
}

type Stages = { readonly folder: string; readonly file: string };

function stageFolder(stage: string, { files }: OutputFolder): undefined {
  removeTree(stage);
  makeFolders(stage);
  const different = stageFiles(path.join(stage, 'fresh'), files);
  if (different !== undefined) throw new Error(`read back differently: ${different}`);
}

function stageFile(stage: string, { bytes }: OutputFile): undefined {
  removeTree(stage);
  makeFolders(stage);
  writeFileSync(path.join(stage, 'fresh'), bytes, { flush: true });
}

function place(
  workspace: Workspace,
  stages: Stages,
  folder: OutputFolder,
  file: OutputFile,
): Outcome<undefined> {
  const older = path.join(stages.folder, 'older');
  const placed = attemptWrite(workspace, folder.path, () => {
    if (existsSync(folder.path)) renameFile(folder.path, older);
    renameFile(path.join(stages.folder, 'fresh'), folder.path);
    flushFolder(path.dirname(folder.path));
  });
  const written = placed.ok
    ? attemptWrite(workspace, file.path, () => {
        renameFile(path.join(stages.file, 'fresh'), file.path);
        flushFolder(path.dirname(file.path));
      })
    : placed;
  if (written.ok) return { ...written, value: undefined };
  if (placed.ok) moveEntry(folder.path, path.join(stages.folder, 'fresh'));
  if (existsSync(older)) moveEntry(older, folder.path);
  return fail(written.diagnostics);
}
