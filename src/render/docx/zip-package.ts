import { strToU8, zipSync } from 'fflate';
import type { PackageFiles } from './compile-package.js';

/**
 * The time of every entry. ZIP times have no zone and fflate writes the local parts of a date, so the date is made
 * of local parts too: the bytes are the same in every time zone.
 */
const ENTRY_TIME = new Date(1980, 0, 1);

/** The bytes of a package. Entries are sorted by path, which puts `[Content_Types].xml` first, as readers like it. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, text]) => [path, strToU8(text)])), {
    mtime: ENTRY_TIME,
  });
}
