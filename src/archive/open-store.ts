import path from 'node:path';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { entryKind } from '../workspace/archive/entry-kind.js';
import { makeLastingFolders } from '../workspace/archive/make-folder.js';
import { moveEntry } from '../workspace/archive/move-entry.js';
import { readStored } from '../workspace/archive/read-stored.js';
import { listEntries } from '../workspace/archive/scan-tree.js';
import { flushFolderOrThrow } from '../workspace/flush-folder.js';
import { showPath } from '../workspace/workspace.js';
import { refuseDamage } from './damage.js';
import { ARCHIVE_MARKER, isMarker, MARKER } from './marker.js';
import { README } from './readme.js';
import { stage } from './stage.js';
import { archiveEntries, LOG, locateIn, README_FILE, STAGING, type Store } from './store.js';
import { storeFault } from './store-codes.js';

/** These are there only after `archive.json`. */
const laterNames: readonly string[] = [LOG, 'objects', 'editions'];

/**
 * Makes sure that a folder is an archive of this format, or can become one: it is empty or not there. A folder with anything else
 * in it is refused before a single file is written. The folder for what is being written is there afterwards.
 */
export function openStore(store: Store): Outcome<undefined> {
  const fault = refuseStore(store);
  if (fault) return fail([fault]);
  makeLastingFolders(locateIn(store, STAGING));
  return succeed(undefined);
}

function refuseStore(store: Store) {
  const shown = showPath(store.workspace, store.folder);
  const entries = listEntries(store.folder);
  const linked = entries.find((entry) => isOwn(entry.path) && archiveEntries[entry.path] !== entry.kind);
  if (linked) return refuseDamage('GD103', `归档库“${shown}”里的 ${linked.path} 是链接或特殊文件`);
  if (entryKind(locateIn(store, MARKER)) === 'file') return checkFormat(store, shown);
  if (entries.some((entry) => laterNames.includes(entry.path))) {
    return refuseDamage('GD101', `归档库“${shown}”缺少 ${MARKER}`);
  }
  const other = entries.find((entry) => !isOwn(entry.path) && !entry.path.startsWith('.'));
  if (!other) return undefined;
  const hint = '换一个空的文件夹，或给出已有的归档库；什么也没有写。';
  return storeFault('YF131', `“${shown}”不是归档库，里面已有“${other.path}”`, hint);
}

function checkFormat(store: Store, shown: string) {
  const bytes = readStored(locateIn(store, MARKER));
  if (bytes && isMarker(bytes)) return undefined;
  return refuseDamage('GD101', `“${shown}”的 ${MARKER} 不是本程序能写的归档格式`);
}

function isOwn(name: string): boolean {
  return Object.hasOwn(archiveEntries, name);
}

/** A new archive says what it is before it holds anything. The lock is held. */
export function labelStore(store: Store): Outcome<undefined> {
  const labels = [
    [README_FILE, README],
    [MARKER, ARCHIVE_MARKER],
  ] as const;
  const missing = labels.filter(([name]) => entryKind(locateIn(store, name)) === 'missing');
  if (missing.length === 0) return succeed(undefined);
  const files = new Map(missing.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return andThen(stage(store, 'labels', files), (staged) => {
    for (const [name] of missing) moveEntry(path.join(staged, name), locateIn(store, name));
    flushFolderOrThrow(store.folder);
    return succeed(undefined, missing.includes(labels[1]) ? [tellNew(store)] : []);
  });
}

function tellNew(store: Store): Diagnostic {
  const message = `新建了归档库“${showPath(store.workspace, store.folder)}”`;
  const hint = '本来要归进已有的归档库的，核对 --archive 的路径。';
  return { ...storeFault('GZ108', message, hint), severity: 'info' };
}
