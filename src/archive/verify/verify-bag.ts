import { measureFile } from '../../workspace/archive/measure-file.js';
import { type ArchiveFault, damage } from '../damage.js';
import { decodeText } from '../decode-text.js';
import { hashOf } from '../hash.js';
import { type HashedFile, hashFile, hashWhole } from '../hash-file.js';
import { BAGIT } from '../make-bag.js';
import type { Manifest } from '../manifest.js';
import { type BagFolder, EXTRA } from './bag-folder.js';
import { checkBagInfo, checkOxum } from './check-bag-info.js';
import { checkListed } from './check-listed.js';
import { tagLists } from './read-listing.js';
import { type BagTags, readTags } from './read-tags.js';

export type VerifiedBag = {
  readonly faults: readonly ArchiveFault[];
  /** The hash of `tagmanifest-sha256.txt`, which vouches for all of the bag; undefined if it cannot be read. */
  readonly seal: string | undefined;
  /** What the payload's SHA-256 list says; empty if it cannot be read. */
  readonly manifest: Manifest;
};

/** Checks a revision against its own lists. `reads`: false if the payload is to be counted and measured only. */
export function verifyBag(folder: BagFolder, reads: boolean): VerifiedBag {
  const { locate, name } = folder;
  const tags = readTags(folder);
  const payload = checkListed({
    there: folder.payload,
    listings: tags.payloadListings,
    measure: (file, hashes) => (reads ? hashFile(locate(file), hashes) : sizeOf(locate(file))),
    name,
  });
  const tagFiles = checkListed({
    there: [...tags.bytes.keys()].filter((file) => !tagLists.has(file)),
    listings: tags.tagListings,
    measure: (file, hashes) => hashWhole(tags.bytes.get(file) ?? new Uint8Array(), hashes),
    name,
  });
  const oxum = `${payload.octets}.${folder.payload.length}`;
  const info = decodeText(tags.bytes.get('bag-info.txt') ?? new Uint8Array());
  const faults = [
    ...folder.faults,
    ...tags.faults,
    ...payload.faults,
    ...tagFiles.faults,
    ...findEmpty(folder, tags),
    ...checkWords(folder, tags),
    ...(payload.faults.length > 0 || info === undefined ? [] : checkOxum(name('data'), info, oxum)),
  ];
  const seal = tags.bytes.get('tagmanifest-sha256.txt');
  const manifest = tags.payloadListings.find(({ hash }) => hash === 'sha256')?.manifest ?? new Map();
  return { faults: eachOnce(faults), seal: seal && hashOf('sha256', seal), manifest };
}

function sizeOf(file: string): HashedFile {
  return { size: measureFile(file), hashes: new Map() };
}

function checkWords({ revision, name }: BagFolder, { bytes }: BagTags): readonly ArchiveFault[] {
  const declaration = bytes.get('bagit.txt');
  const info = bytes.get('bag-info.txt');
  return [
    ...(declaration === undefined || decodeText(declaration) === BAGIT
      ? []
      : [damage('GD201', name('bagit.txt'), '不是 BagIt 1.0 的两行')]),
    ...(info === undefined ? [] : checkBagInfo(name('bag-info.txt'), decodeText(info) ?? '', revision)),
  ];
}

/** A file that is missing is missing for several reasons; once is enough. */
function eachOnce(faults: readonly ArchiveFault[]): readonly ArchiveFault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.message}`, fault])).values()];
}

/** No file of a folder is there and none is listed. */
function findEmpty(
  { folders, payload, name }: BagFolder,
  { payloadListings }: BagTags,
): readonly ArchiveFault[] {
  const files = [...payload, ...payloadListings.flatMap(({ manifest }) => [...manifest.keys()])];
  const used = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (used.has(folder)) break;
      used.add(folder);
    }
  }
  const empty = folders.filter((folder) => !used.has(folder));
  return empty.map((folder) => damage('GD205', name(folder), '是空文件夹，归档时没有', EXTRA));
}
