import path from 'node:path';
import { scanTree, type TreeEntry } from '../../workspace/archive/scan-tree.js';
import { type ArchiveFault, attemptRead, damage, remark } from '../damage.js';
import { hashFile } from '../hash-file.js';
import { objectPath } from '../store.js';
import { checkEntries } from './check-names.js';
import { isSampled, type Sample } from './sample.js';

const FOLDER = 'objects';
const PATH = /^sha256\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;
const SHELF = /^sha256(\/[0-9a-f]{2})?$/;

/**
 * Checks the files that revisions share. `used` is what revisions refer to: the revisions' folder by the hash. What `sample` leaves
 * out is not read, only looked for. `archive` is absolute.
 */
export function checkObjects(
  archive: string,
  used: ReadonlyMap<string, string>,
  sample: Sample,
): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  const entries = attemptRead(faults, FOLDER, () => scanTree(path.join(archive, FOLDER))) ?? [];
  const hashes = entries.filter(({ kind }) => kind === 'file').flatMap((entry) => hashIn(entry) ?? []);
  const there = new Set(hashes);
  const missing = [...used].filter(([hash]) => !there.has(hash));
  const idle = hashes.filter((hash) => !used.has(hash));
  return [
    ...faults,
    ...checkEntries(`${FOLDER}/`, entries),
    ...entries
      .filter(isStrange)
      .map((entry) => damage('GD102', `${FOLDER}/${entry.path}`, '不属于归档库', MOVE)),
    ...missing.map(([hash, user]) => damage('GD301', objectPath(hash), `不见了，“${user}”要用它`)),
    ...idle.map((hash) => remark('info', 'GD303', objectPath(hash), '没有修订版用到', '可以留着')),
    ...hashes.filter((hash) => isSampled(hash, sample)).flatMap((hash) => checkObject(archive, hash)),
  ];
}

const MOVE = '弄清来历后移出归档库';

function hashIn({ path: inside }: TreeEntry): string | undefined {
  return PATH.exec(inside)?.[2];
}

function isStrange(entry: TreeEntry): boolean {
  if (entry.kind === 'file') return hashIn(entry) === undefined;
  return entry.kind === 'folder' && !SHELF.test(entry.path);
}

function checkObject(archive: string, hash: string): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  const shown = objectPath(hash);
  const file = path.join(archive, ...shown.split('/'));
  const found = attemptRead(faults, shown, () => hashFile(file, ['sha256']).hashes.get('sha256'));
  if (found !== undefined && found !== hash)
    faults.push(damage('GD302', shown, `的内容变了，它的 SHA-256 是 ${found}`));
  return faults;
}
