/** The text of UTF-8 bytes; undefined if they are not UTF-8. A byte order mark stays: no file of an archive has one. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
