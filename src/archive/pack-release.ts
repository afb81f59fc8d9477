import { zipSync } from 'fflate';
import type { ReleaseFiles } from '../workspace/read-release.js';

/** The program as one file, the same bytes for the same program: entries in order, no times. */
export function packRelease(files: ReleaseFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // ZIP times have no zone, and fflate writes the local parts of a date: these are the same in every zone.
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1), level: 9 });
}
