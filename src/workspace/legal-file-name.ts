/** 240 bytes leave room for an extension: a name has at most 255 bytes (ext4, a hanzi takes 3) or 255 units (NTFS). */
const MAX_BYTES = 240;
const MAX_UNITS = 120;

/** Names of devices; Windows reserves them with any extension too. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)/i;

/**
 * A title as a file name (without extension) that Windows, macOS and Linux accept: NFC; the characters that Windows
 * forbids become their full-width forms, so that the title still reads the same; no control characters, no space or
 * dot at the end, no device name, at most 120 units and 240 bytes. The same for a name that is legal already.
 */
export function legalFileName(title: string): string {
  const visible = title
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, toFullWidth)
    .trim();
  const name = trimEnd(cut(visible));
  if (name === '') return '未命名';
  return isDeviceName(name) ? trimEnd(cut(`_${name}`)) : name;
}

/** True of a name that Windows reserves, whatever its extension. */
export function isDeviceName(name: string): boolean {
  return RESERVED.test(name);
}

const FULL_WIDTH_OFFSET = 0xfee0;

function toFullWidth(character: string): string {
  return String.fromCodePoint(character.charCodeAt(0) + FULL_WIDTH_OFFSET);
}

function cut(name: string): string {
  let units = 0;
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    units += character.length;
    bytes += new TextEncoder().encode(character).length;
    if (units > MAX_UNITS || bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

function trimEnd(name: string): string {
  return name.replace(/[\s.]+$/u, '');
}
