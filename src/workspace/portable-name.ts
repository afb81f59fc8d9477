import { isDeviceName } from './legal-file-name.js';

/** Nothing that Windows reads differently, and none of BagIt's escapes for line ends. */
const PORTABLE = /^(?!\.{1,2}$)[^\\/:*?"<>|%\p{Cc}\p{Cs}]+(?<![. ])$/u;

/** What ext4 holds; NTFS holds 255 units, which are never more than that. */
const MAX_BYTES = 255;

/** True of the name of a file or folder, its extension included, that every system holds as it is. */
export function isPortableName(name: string): boolean {
  return (
    PORTABLE.test(name) &&
    name.normalize('NFC') === name &&
    !isDeviceName(name) &&
    Buffer.byteLength(name) <= MAX_BYTES
  );
}

/** The same for names that Windows or macOS take for one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
