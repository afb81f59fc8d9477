import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type BagInfo, parseBagInfo } from './bag-info.js';
import { hashOf } from './hash.js';
import { type Manifest, parseManifest } from './manifest.js';
import type { LoggedRevision, OpenArchive } from './open-archive.js';
import { damage } from './open-codes.js';
import { formatRevision, revisionFolder } from './revision.js';

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
export function openRevision(archive: OpenArchive, logged: LoggedRevision): Outcome<OpenRevision> {
  const folder = revisionFolder(logged);
  const read = (inside: string, hash: string | undefined) =>
    andThen(archive.readFile(`${folder}/${inside}`), (file) => checkHash(file, hash));
  return andThen(readTags(archive, logged), (tags) => {
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

function readTags({ readFile }: OpenArchive, logged: LoggedRevision): Outcome<Manifest> {
  return andThen(readFile(`${revisionFolder(logged)}/tagmanifest-sha256.txt`), (file) => {
    if (hashOf('sha256', file.bytes) === logged.bag) return parseList(file);
    const message = `修订版“${formatRevision(logged)}”与日志记的不符：“${file.path}”的哈希不同`;
    return fail([damage('GD603', message)]);
  });
}

function checkHash(file: RawFile, hash: string | undefined): Outcome<RawFile> {
  if (hash === undefined) return fail([damage('GD605', `清单里没有“${file.path}”`)]);
  const now = hashOf('sha256', file.bytes);
  if (now === hash) return succeed(file);
  return fail([damage('GD604', `“${file.path}”被改过：归档时的 SHA-256 是 ${hash}，现在是 ${now}`)]);
}

function parseList(file: RawFile): Outcome<Manifest> {
  const manifest = parseManifest(decode(file));
  return manifest ? succeed(manifest) : fail([malformed(file)]);
}

function parseInfo(file: RawFile): Outcome<BagInfo> {
  const info = parseBagInfo(decode(file));
  return info ? succeed(info) : fail([malformed(file)]);
}

function stripData(manifest: Manifest): Manifest {
  return new Map(
    [...manifest].flatMap(([path, hash]) => (path.startsWith('data/') ? [[path.slice(5), hash]] : [])),
  );
}

function malformed({ path }: RawFile) {
  return damage('GD605', `“${path}”的写法不对`);
}

function misplaced(folder: string, info: BagInfo) {
  return damage('GD603', `“${folder}”里放的是“${info['External-Identifier'] ?? '没有写明的修订版'}”`);
}

function decode({ bytes }: RawFile): string {
  return new TextDecoder().decode(bytes);
}
