import { fail, type Outcome, succeed } from '../diagnostic.js';
import { entryKind } from '../workspace/archive/entry-kind.js';
import { readStored } from '../workspace/archive/read-stored.js';
import { hashOf } from './hash.js';
import type { Log } from './log.js';
import { type Manifest, parseManifest } from './manifest.js';
import {
  type ArchivedEdition,
  formatRevision,
  parseReference,
  type Revision,
  revisionFolder,
} from './revision.js';
import { locateIn, type Store } from './store.js';
import { storeDamage } from './store-codes.js';

/** The revision that a new one supersedes. */
export type PreviousRevision = {
  readonly revision: Revision;
  /** SHA-256 by the path in the bag, as it was when it was archived. */
  readonly manifest: Manifest;
  /** A file by its path in the bag, as it was when it was archived. */
  readonly read: (path: string) => Outcome<Uint8Array>;
};

/**
 * The latest revision of an edition; undefined if it has none. Its manifests are checked against the log, the files that are
 * read from it against the manifests.
 */
export function openPrevious(
  store: Store,
  log: Log,
  edition: ArchivedEdition,
): Outcome<PreviousRevision | undefined> {
  const logged = loggedRevisions(log, edition);
  const gap = logged.findIndex(({ revision }, index) => revision.revision !== index + 1);
  if (gap >= 0) return damaged(`${edition.department}/${edition.year} 的修订号不连续，缺 r${gap + 1}`);
  const missing = logged.find(
    ({ revision }) => entryKind(locateIn(store, revisionFolder(revision))) !== 'folder',
  );
  if (missing) return damaged(`日志记着的修订版 ${formatRevision(missing.revision)} 不见了`);
  const last = logged.at(-1);
  return last ? openRevision(store, last) : succeed(undefined);
}

type LoggedRevision = { readonly revision: Revision; readonly bag: string };

function loggedRevisions(log: Log, { department, year }: ArchivedEdition): readonly LoggedRevision[] {
  return log.entries
    .flatMap((entry): readonly LoggedRevision[] => {
      const named = 'revision' in entry ? parseReference(entry.revision) : undefined;
      if (!('bag' in entry) || named?.revision === undefined) return [];
      const isOther = named.department !== department || named.year !== year;
      return isOther ? [] : [{ revision: { ...named, revision: named.revision }, bag: entry.bag }];
    })
    .toSorted((a, b) => a.revision.revision - b.revision.revision);
}

function openRevision(store: Store, { revision, bag }: LoggedRevision): Outcome<PreviousRevision> {
  const readAs = (path: string, hash: string | undefined) => {
    const bytes = readStored(locateIn(store, `${revisionFolder(revision)}/${path}`));
    return bytes && hashOf('sha256', bytes) === hash ? bytes : undefined;
  };
  const tags = parse(readAs('tagmanifest-sha256.txt', bag));
  const manifest = parse(readAs('manifest-sha256.txt', tags?.get('manifest-sha256.txt')));
  if (!manifest) return damaged(`修订版 ${formatRevision(revision)} 的清单与归档时的不同`);
  const read = (path: string): Outcome<Uint8Array> => {
    const bytes = readAs(path, manifest.get(path));
    return bytes ? succeed(bytes) : damaged(`修订版 ${formatRevision(revision)} 的 ${path} 与归档时的不同`);
  };
  return succeed({ revision, manifest, read });
}

function parse(bytes: Uint8Array | undefined): Manifest | undefined {
  return bytes && parseManifest(new TextDecoder().decode(bytes));
}

function damaged<T>(message: string): Outcome<T> {
  return fail([storeDamage('GD705', message)]);
}
