import { type ArchiveFault, attemptRead, damage } from '../damage.js';
import type { HashName } from '../hash.js';
import type { HashedFile } from '../hash-file.js';
import { EXTRA } from './bag-folder.js';
import type { Listing } from './read-listing.js';

export type ListedFiles = {
  /** Of the files that are there, by their path in the bag. */
  readonly there: readonly string[];
  /** The lists that should name each of them and nothing else. */
  readonly listings: readonly Listing[];
  /** Reads a file for these hashes; it may give fewer of them, even none. Throws what the system refuses. */
  readonly measure: (path: string, hashes: readonly HashName[]) => HashedFile;
  /** What messages call a file of the bag. */
  readonly name: (path: string) => string;
};

export type CheckedFiles = { readonly faults: readonly ArchiveFault[]; readonly octets: number };

/** Compares files with their lists: each file in each list, each listed file there, each hash right. */
export function checkListed(files: ListedFiles): CheckedFiles {
  const faults: ArchiveFault[] = [...findMissing(files)];
  const hashes = files.listings.map(({ hash }) => hash);
  let octets = 0;
  for (const path of files.there) {
    const found = attemptRead(faults, files.name(path), () => files.measure(path, hashes));
    octets += found?.size ?? 0;
    if (found !== undefined) faults.push(...compareFile(files, path, found));
  }
  return { faults, octets };
}

function findMissing({ there, listings, name }: ListedFiles): readonly ArchiveFault[] {
  const known = new Set(there);
  const listed = new Set(listings.flatMap(({ manifest }) => [...manifest.keys()]));
  return [...listed].filter((path) => !known.has(path)).map((path) => damage('GD204', name(path), '不见了'));
}

/** If some lists are right about a file and some wrong, those are at fault and not the file. */
function compareFile(
  { listings, name }: ListedFiles,
  path: string,
  { hashes }: HashedFile,
): readonly ArchiveFault[] {
  const naming = listings.filter(({ manifest }) => manifest.has(path));
  if (naming.length === 0 && listings.length > 0) return [damage('GD205', name(path), '不在清单里', EXTRA)];
  const wrong = naming.filter(
    ({ hash, manifest }) => hashes.has(hash) && hashes.get(hash) !== manifest.get(path),
  );
  if (wrong.length > 0 && wrong.length === naming.length) {
    return [
      damage('GD206', name(path), `和归档时不同：校验值与 ${wrong.map(({ file }) => file).join('、')} 不符`),
    ];
  }
  const silent = listings.filter(({ manifest }) => !manifest.has(path));
  return [
    ...silent.map(({ file }) => damage('GD203', name(file), `没有列出“${path}”，别的清单列了`)),
    ...wrong.map(({ file }) => damage('GD203', name(file), `里“${path}”的校验值不对，别的清单是对的`)),
  ];
}
