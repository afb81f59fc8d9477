/** The whole of `archive.json`. */
export const ARCHIVE_MARKER = '{"format":"gongkai-archive","version":"1"}\n';
