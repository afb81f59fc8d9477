import { hash } from 'node:crypto';

/** What an archive names and checks its files by. */
export type HashName = 'sha256' | 'sha512' | 'sm3';

/** The hash in lower-case hexadecimal digits. */
export function hashOf(name: HashName, bytes: Uint8Array | string): string {
  return hash(name, bytes, 'hex');
}
