import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { listFolders } from './read-folder.js';
import { isSystemError } from './system-error.js';

/** A folder, the folders in it, and those in them: `templates/<layout>/sections`. */
const DEPTH = 2;

export type FolderWatch = { readonly close: () => void };

type Root = { readonly root: string };

/**
 * Calls `tell` with one of the folders (`root` is absolute) whenever something changes in it: a file is saved, renamed or gone. One
 * save may be told more than once. Folders are watched, not files: editors save a file by putting another in its
 * place, and a watch of the old one would hear no more. One that is not there is not watched.
 */
export function watchFolders<Folder extends Root>(
  folders: readonly Folder[],
  tell: (folder: Folder) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const watchAll = (watched: Folder) => {
    for (const folder of listDeep(watched.root, DEPTH).filter((each) => !watchers.has(each))) {
      const watcher = openWatcher(folder);
      if (!watcher) continue;
      watchers.set(folder, watcher);
      watcher.on('error', () => drop(folder));
      watcher.on('change', (_, name) => {
        // What has this name now may be another folder than before.
        if (name !== null) drop(path.join(folder, String(name)));
        watchAll(watched);
        tell(watched);
      });
    }
  };
  for (const folder of folders) watchAll(folder);
  return {
    close() {
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}

function listDeep(folder: string, depth: number): readonly string[] {
  const inside = depth === 0 ? [] : listFolders(folder).filter((name) => !name.startsWith('.'));
  return [folder, ...inside.flatMap((name) => listDeep(path.join(folder, name), depth - 1))];
}

function openWatcher(folder: string): FSWatcher | undefined {
  try {
    return watch(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
