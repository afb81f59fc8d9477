import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fail, type Outcome } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type FileClass, readFault, readFileIn } from './read-file.js';
import { isSystemError } from './system-error.js';
import type { Workspace } from './workspace.js';

/** 512 MiB: the scan of a publication of hundreds of pages. `published.yaml` is held to less when it is decoded. */
const kind: FileClass = { family: 'SJ', limit: 512 * 1024 * 1024 };

/** True of a folder that has `published.yaml` and is no edition of this program's. */
export function isPublishedFolder(folder: string): boolean {
  return existsSync(path.join(folder, 'published.yaml')) && !existsSync(path.join(folder, 'edition.yaml'));
}

/** A file of a folder that holds a publication made without this program. `folder` is absolute. */
export function readPublishedFile(workspace: Workspace, folder: string, name: string): Outcome<RawFile> {
  return readFileIn(workspace, folder, name, kind);
}

/** What lies in such a folder: files and folders by name, in order, those of the system and of editors left out. */
export function listPublishedFolder(workspace: Workspace, folder: string): Outcome<readonly string[]> {
  try {
    const names = readdirSync(folder).filter((name) => !/^[.~]|~$|^(Thumbs\.db|desktop\.ini)$/i.test(name));
    return { ok: true, value: names.sort(), diagnostics: [] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail([readFault(workspace, folder, kind, error.code)]);
  }
}
