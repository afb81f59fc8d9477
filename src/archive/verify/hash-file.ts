import { createHash } from 'node:crypto';
import { readChunks } from '../../workspace/archive/read-chunks.js';
import type { HashName } from '../hash.js';

/** What was read of a file: its size in bytes and its hashes in hexadecimal digits. */
export type HashedFile = { readonly size: number; readonly hashes: ReadonlyMap<HashName, string> };

/** Reads a file once for all hashes. Throws what the system refuses. */
export function hashFile(file: string, names: readonly HashName[]): HashedFile {
  const open = names.map((name) => ({ name, hash: createHash(name) }));
  let size = 0;
  for (const chunk of readChunks(file)) {
    size += chunk.length;
    for (const { hash } of open) hash.update(chunk);
  }
  return { size, hashes: new Map(open.map(({ name, hash }) => [name, hash.digest('hex')])) };
}
