import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type EntryKind, entryKind, kindOf } from './entry-kind.js';

/** What lies in a folder. Links are never followed: a link to a folder is a link. */
export type TreeEntry = {
  /** From the folder that was scanned, with `/`, spelled as the disk spells it. */
  readonly path: string;
  readonly kind: EntryKind;
};

/**
 * What lies in a folder itself, in order; nothing if the folder is not there or is a link. `folder` is absolute. Throws what the
 * system refuses.
 */
export function listEntries(folder: string): readonly TreeEntry[] {
  return entryKind(folder) === 'folder' ? readEntries(folder) : [];
}

function readEntries(folder: string): readonly TreeEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({ path: entry.name, kind: kindOf(entry) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Everything in a folder and in its folders, each folder before what lies in it. */
export function scanTree(folder: string): readonly TreeEntry[] {
  const found: TreeEntry[] = [...listEntries(folder)];
  const waiting = found.filter(({ kind }) => kind === 'folder').map((entry) => entry.path);
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    // That it is a folder and no link was read with its name: an archive has many, and asking again would cost a tenth of a scan.
    for (const entry of readEntries(path.join(folder, inside))) {
      const below = `${inside}/${entry.path}`;
      found.push({ ...entry, path: below });
      if (entry.kind === 'folder') waiting.push(below);
    }
  }
  return found;
}
