import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type BagInfo, parseBagInfo } from './bag-info.js';
import { refuseDamage } from './damage.js';
import { decodeText } from './decode-text.js';
import { hashOf } from './hash.js';
import type { LoggedRevision } from './logged-revisions.js';
import { type Manifest, parseManifest } from './manifest.js';
import { readArchived } from './read-archived.js';
import { formatRevision, revisionFolder } from './revision.js';
import type { Store } from './store.js';

/** A revision whose tag files are those that were archived. */
export type OpenRevision = {
  readonly logged: LoggedRevision;
  readonly info: BagInfo;
  /** The SHA-256 of each file by its path in `data/`. */
  readonly payload: Manifest;
  /** A file by its path in `data/`; one that is not what was archived is refused. */
  readonly readPayload: (inside: string) => Outcome<RawFile>;
};

/** Opens a revision: from the log's hash over the tag manifest to those of `bag-info.txt` and the manifest. */
export function openRevision(store: Store, logged: LoggedRevision): Outcome<OpenRevision> {
  const folder = revisionFolder(logged);
  const read = (inside: string, hash: string | undefined) =>
    andThen(readArchived(store, `${folder}/${inside}`, 'GD204'), (file) => checkHash(file, hash));
  return andThen(readTags(store, logged), (tags) => {
    const readTag = (name: string) => read(name, tags.get(name));
    return andThen(andThen(readTag('bag-info.txt'), parseInfo), (info) =>
      andThen(andThen(readTag('manifest-sha256.txt'), parseList), (manifest) => {
        if (info['External-Identifier'] !== formatRevision(logged)) return fail([misplaced(folder, info)]);
        const readPayload = (inside: string) => read(`data/${inside}`, manifest.get(`data/${inside}`));
        return succeed({ logged, info, payload: stripData(manifest), readPayload });
      }),
    );
  });
}

function readTags(store: Store, logged: LoggedRevision): Outcome<Manifest> {
  const tags = readArchived(store, `${revisionFolder(logged)}/tagmanifest-sha256.txt`, 'GD204');
  return andThen(tags, (file) => {
    if (hashOf('sha256', file.bytes) === logged.bag) return parseList(file);
    const message = `修订版“${formatRevision(logged)}”与日志记的不符：“${file.path}”的哈希不同`;
    return fail([refuseDamage('GD117', message)]);
  });
}

function checkHash(file: RawFile, hash: string | undefined): Outcome<RawFile> {
  if (hash === undefined) return fail([refuseDamage('GD205', `“${file.path}”不在清单里`)]);
  const now = hashOf('sha256', file.bytes);
  if (now === hash) return succeed(file);
  return fail([refuseDamage('GD206', `“${file.path}”被改过：归档时的 SHA-256 是 ${hash}，现在是 ${now}`)]);
}

function parseList({ path, bytes }: RawFile): Outcome<Manifest> {
  const manifest = parseManifest(decodeText(bytes) ?? '');
  return manifest ? succeed(manifest) : fail([refuseDamage('GD203', `“${path}”的写法不对`)]);
}

function parseInfo({ path, bytes }: RawFile): Outcome<BagInfo> {
  const info = parseBagInfo(decodeText(bytes) ?? '');
  return info ? succeed(info) : fail([refuseDamage('GD202', `“${path}”的写法不对`)]);
}

function stripData(manifest: Manifest): Manifest {
  return new Map(
    [...manifest].flatMap(([path, hash]) => (path.startsWith('data/') ? [[path.slice(5), hash]] : [])),
  );
}

function misplaced(folder: string, info: BagInfo) {
  const stated = info['External-Identifier'] ?? '没有写明的修订版';
  return refuseDamage('GD202', `“${folder}”里放的是“${stated}”`);
}
