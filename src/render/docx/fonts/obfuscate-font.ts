import { createHash } from 'node:crypto';

/** A font file as a DOCX holds it, with the key that reads it. */
export type ObfuscatedFont = { readonly key: string; readonly bytes: Uint8Array };

const KEY_LENGTH = 16;
const OBFUSCATED_LENGTH = 32;

/**
 * Obfuscates a font file after ECMA-376 part 4, 17.8.1: its first 32 bytes are combined with the bytes of a GUID, last
 * one first. The GUID is made from the file, so that equal fonts give equal bytes.
 */
export function obfuscateFont(file: Uint8Array): ObfuscatedFont {
  const guid = createHash('sha256').update(file).digest().subarray(0, KEY_LENGTH);
  const bytes = Uint8Array.from(file);
  for (let index = 0; index < OBFUSCATED_LENGTH; index += 1) {
    bytes[index] = (file[index] ?? 0) ^ (guid[KEY_LENGTH - 1 - (index % KEY_LENGTH)] ?? 0);
  }
  return { key: formatGuid(guid.toString('hex').toUpperCase()), bytes };
}

function formatGuid(hex: string): string {
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `{${parts.join('-')}}`;
}
