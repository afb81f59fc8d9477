import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { flushFolderOrThrow } from '../flush-folder.js';
import { makeFolders } from '../make-folders.js';
import { entryKind } from './entry-kind.js';

/**
 * Makes sure of a folder in another, step by step, each flushed with the folder above it. Gives false if something else stands
 * there, a link to a folder too: what is written must not leave the folder it is written in. `inside` is relative, with `/`.
 */
export function makeFolder(root: string, inside: string): boolean {
  let folder = root;
  for (const step of inside.split('/')) {
    const above = folder;
    folder = path.join(above, step);
    const kind = entryKind(folder);
    if (kind === 'missing') {
      mkdirSync(folder);
      flushFolderOrThrow(above);
    } else if (kind !== 'folder') return false;
  }
  return true;
}

/** Makes a folder and those above it, each flushed; the user named it, links on the way are the user's. */
export function makeLastingFolders(absolute: string): void {
  const first = makeFolders(absolute);
  if (first !== undefined) flushAbove(absolute, first);
}

function flushAbove(folder: string, first: string): void {
  const above = path.dirname(folder);
  flushFolderOrThrow(above);
  if (folder !== first && above !== folder) flushAbove(above, first);
}
