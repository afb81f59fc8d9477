import path from 'node:path';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { entryKind } from '../workspace/archive/entry-kind.js';
import { makeFolder } from '../workspace/archive/make-folder.js';
import { moveEntry } from '../workspace/archive/move-entry.js';
import { flushFolderOrThrow } from '../workspace/flush-folder.js';
import { refuseDamage } from './damage.js';
import { hashOf } from './hash.js';
import { hashFile } from './hash-file.js';
import { stage } from './stage.js';
import { locateIn, objectPath, type Store } from './store.js';

/** Puts files that revisions share in their places. One that is there already is read: it must be what its name says. */
export function storeObjects(store: Store, objects: readonly Uint8Array[]): Outcome<undefined> {
  const named = new Map(objects.map((bytes) => [hashOf('sha256', bytes), bytes]));
  const missing = new Map(
    [...named].filter(([hash]) => entryKind(locateIn(store, objectPath(hash))) === 'missing'),
  );
  const damaged = [...named.keys()].filter((hash) => !missing.has(hash) && !isIntact(store, hash));
  if (damaged.length > 0) {
    return fail(
      damaged.map((hash) => refuseDamage('GD302', `共用文件 ${objectPath(hash)} 的内容与名称不符`)),
    );
  }
  if (missing.size === 0) return succeed(undefined);
  return andThen(stage(store, 'objects', missing), (staged) => place(store, staged, [...missing.keys()]));
}

function isIntact(store: Store, hash: string): boolean {
  const file = locateIn(store, objectPath(hash));
  return entryKind(file) === 'file' && hashFile(file, ['sha256']).hashes.get('sha256') === hash;
}

function place(store: Store, staged: string, hashes: readonly string[]): Outcome<undefined> {
  for (const hash of hashes) {
    const target = objectPath(hash);
    const folder = path.posix.dirname(target);
    if (!makeFolder(store.folder, folder)) {
      return fail([refuseDamage('GD103', `归档库里的 ${folder} 是链接或特殊文件`)]);
    }
    moveEntry(path.join(staged, hash), locateIn(store, target));
    flushFolderOrThrow(locateIn(store, folder));
  }
  return succeed(undefined);
}
