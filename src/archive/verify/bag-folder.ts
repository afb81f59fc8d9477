import path from 'node:path';
import { scanTree } from '../../workspace/archive/scan-tree.js';
import { type ArchiveFault, attemptRead, damage } from '../damage.js';
import { type Revision, revisionFolder } from '../revision.js';
import { checkEntries } from './check-names.js';
import { payloadLists, tagLists } from './read-listing.js';

/** A revision's folder as it was found. */
export type BagFolder = {
  readonly revision: Revision;
  /** The files in `data/`, by their path in the bag. Nothing is ever opened but these and the tags: no link, no list's wish. */
  readonly payload: readonly string[];
  /** The files beside `data/` that belong there. */
  readonly tags: readonly string[];
  readonly folders: readonly string[];
  readonly faults: readonly ArchiveFault[];
  /** The absolute path of a file of the bag. */
  readonly locate: (file: string) => string;
  /** What messages call a file of the bag: its path in the archive. */
  readonly name: (file: string) => string;
};

const requiredTags = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'manifest-sha512.txt',
  ...tagLists.keys(),
];
const knownTags: ReadonlySet<string> = new Set([...requiredTags, ...payloadLists.keys()]);

/** Scans a revision's folder. `archive` is absolute. */
export function openBagFolder(archive: string, revision: Revision): BagFolder {
  const shown = revisionFolder(revision);
  const folder = path.join(archive, ...shown.split('/'));
  const name = (file: string) => `${shown}/${file}`;
  const locate = (file: string) => path.join(folder, ...file.split('/'));
  const faults: ArchiveFault[] = [];
  const entries = attemptRead(faults, shown, () => scanTree(folder)) ?? [];
  faults.push(...checkEntries(`${shown}/`, entries));
  const files = entries.filter(({ kind }) => kind === 'file').map((entry) => entry.path);
  const folders = entries.filter(({ kind }) => kind === 'folder').map((entry) => entry.path);
  const payload = files.filter((file) => file.startsWith('data/'));
  const tags = files.filter((file) => knownTags.has(file));
  const strange = files.filter((file) => !knownTags.has(file) && !file.startsWith('data/'));
  faults.push(
    ...strange.map((file) => refuseFile(file, name(file))),
    ...requiredTags.filter((tag) => !tags.includes(tag)).map((tag) => damage('GD204', name(tag), '不见了')),
  );
  return { revision, payload, tags, folders, faults, name, locate };
}

export const EXTRA = '弄清来历后移出归档库：修订版放好以后不再增减';

function refuseFile(file: string, shown: string): ArchiveFault {
  return file === 'fetch.txt'
    ? damage('GD207', shown, '让人从网上取文件来补全；什么都没有取')
    : damage('GD205', shown, '不属于修订版', EXTRA);
}
