import { type Dirent, lstatSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What stands at a path: a link is a link, wherever it leads; pipes and devices are special. */
export type EntryKind = 'file' | 'folder' | 'link' | 'special';

/** Links are not followed. */
export function entryKind(absolute: string): EntryKind | 'missing' {
  const stat = lstatSync(absolute, { throwIfNoEntry: false });
  return stat ? kindOf(stat) : 'missing';
}

/** The same for `inside`, with `/`, in a folder (absolute): a link among the folders on the way makes it a link too. */
export function entryKindIn(folder: string, inside: string): EntryKind | 'missing' {
  const [step = '', ...rest] = inside.split('/');
  const next = path.join(folder, step);
  const kind = entryKind(next);
  return kind === 'folder' && rest.length > 0 ? entryKindIn(next, rest.join('/')) : kind;
}

/** What the system says of an entry, its links not followed. */
export function kindOf(entry: Dirent | Stats): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}
