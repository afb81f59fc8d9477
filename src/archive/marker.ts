/** What tells an archive from another folder. */
export const MARKER = 'archive.json';

/** The whole of `archive.json`. */
export const ARCHIVE_MARKER = '{"format":"gongkai-archive","version":"1"}\n';

/** True of the bytes of an `archive.json` that says that the archive is of this format. */
export function isMarker(bytes: Uint8Array): boolean {
  return Buffer.compare(bytes, Buffer.from(ARCHIVE_MARKER)) === 0;
}
