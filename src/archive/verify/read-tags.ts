import { readWhole } from '../../workspace/archive/read-chunks.js';
import { type ArchiveFault, attemptRead, damage } from '../damage.js';
import { decodeText } from '../decode-text.js';
import type { HashName } from '../hash.js';
import type { BagFolder } from './bag-folder.js';
import { type Listing, payloadLists, readListing, tagLists } from './read-listing.js';

/** What stands beside a bag's payload. */
export type BagTags = {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly payloadListings: readonly Listing[];
  readonly tagListings: readonly Listing[];
  readonly faults: readonly ArchiveFault[];
};

/** 64 MiB: a list of about 400,000 files. Tag files are held in memory, nothing else is. */
const MAX_TAG_IN_BYTES = 64 * 1024 * 1024;

/** Reads the tag files of a bag. A list that is not one lists nothing. */
export function readTags(folder: BagFolder): BagTags {
  const faults: ArchiveFault[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const file of folder.tags) {
    const shown = folder.name(file);
    const read = attemptRead(faults, shown, () => ({
      bytes: readWhole(folder.locate(file), MAX_TAG_IN_BYTES),
    }));
    if (read?.bytes !== undefined) bytes.set(file, read.bytes);
    else if (read) faults.push(damage('GD203', shown, `超过 ${MAX_TAG_IN_BYTES} 字节，没有读`));
  }
  const readLists = (lists: ReadonlyMap<string, HashName>, payload: boolean) =>
    [...lists].flatMap(([file, hash]) => {
      const found = bytes.get(file);
      if (found === undefined) return [];
      const listing = readListing(file, hash, decodeText(found) ?? '', payload);
      if (listing === undefined) faults.push(damage('GD203', folder.name(file), '不是程序写的清单'));
      return listing === undefined ? [] : [listing];
    });
  const payloadListings = readLists(payloadLists, true);
  const tagListings = readLists(tagLists, false);
  return { bytes, payloadListings, tagListings, faults };
}
