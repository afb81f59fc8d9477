import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail, type Outcome } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type FileClass, readFileIn } from './read-file.js';
import type { Workspace } from './workspace.js';

/** 1 GiB: a file is read whole, and Node reads no more than 2 GiB at once. */
const kind: FileClass = { family: 'GD', limit: 1024 * 1024 * 1024 };

const RESTORE = '归档库损坏：从另一份副本恢复；gongkai verify 查清还有哪些。';

/** A file of an archive by its path in it, with `/`. `archive` is absolute. What cannot be read there is damage. */
export function readArchiveFile(workspace: Workspace, archive: string, inside: string): Outcome<RawFile> {
  const file = readFileIn(workspace, archive, path.join(...inside.split('/')), kind);
  return file.ok ? file : fail(file.diagnostics.map((fault) => ({ ...fault, hint: RESTORE })));
}

/** True of a folder that says it is an archive. */
export function isArchive(folder: string): boolean {
  return existsSync(path.join(folder, 'archive.json'));
}
