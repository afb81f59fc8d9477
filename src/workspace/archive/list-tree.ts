import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { entryKind } from './entry-kind.js';

/** Something in a folder, however deep; `path` is relative to the folder, with `/`. A link is `other`. */
export type TreeEntry = { readonly path: string; readonly kind: 'file' | 'folder' | 'other' };

/** What lies in a folder, in order; nothing if there is no folder. System errors are thrown. */
export function listEntries(folder: string): readonly TreeEntry[] {
  if (entryKind(folder) !== 'folder') return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .map((entry) => ({ path: entry.name, kind: kindOf(entry) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Everything in a folder, each folder after what it holds. Links are not followed. */
export function listTree(folder: string, inside = ''): readonly TreeEntry[] {
  return listEntries(path.join(folder, inside)).flatMap((entry): readonly TreeEntry[] => {
    const own = { ...entry, path: path.posix.join(inside, entry.path) };
    return own.kind === 'folder' ? [...listTree(folder, own.path), own] : [own];
  });
}

function kindOf(entry: Dirent): TreeEntry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
