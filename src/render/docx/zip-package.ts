import { strToU8, zipSync } from 'fflate';
import type { PackageFiles } from './compile-package.js';

/** The bytes of a package. Entries are sorted by path, which puts `[Content_Types].xml` first, as readers like it. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = Object.fromEntries(
    sorted.map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(entries, { mtime: earliestTime() });
}

/**
 * The earliest time that ZIP knows, 1 January 1980. ZIP times have no zone and fflate writes the local parts of a
 * date, so the date is made of local parts too, in the zone of the moment: the bytes are the same in every zone.
 */
function earliestTime(): Date {
  return new Date(1980, 0, 1);
}
