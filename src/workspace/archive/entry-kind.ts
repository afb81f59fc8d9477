import { lstatSync } from 'node:fs';

/** What stands at a path: a link is `other`, wherever it leads, as are pipes and devices. */
export type EntryKind = 'missing' | 'file' | 'folder' | 'other';

/** Links are not followed. */
export function entryKind(absolute: string): EntryKind {
  const stat = lstatSync(absolute, { throwIfNoEntry: false });
  if (!stat) return 'missing';
  if (stat.isFile()) return 'file';
  return stat.isDirectory() ? 'folder' : 'other';
}
