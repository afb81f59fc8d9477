import { createHash } from 'node:crypto';
import { CHUNK_IN_BYTES, readChunks } from '../workspace/archive/read-chunks.js';
import { type HashName, hashOf } from './hash.js';

/** What was read of a file: its size in bytes and its hashes in hexadecimal digits. */
export type HashedFile = { readonly size: number; readonly hashes: ReadonlyMap<HashName, string> };

/** Reads a file once for all hashes. Throws what the system refuses. */
export function hashFile(file: string, names: readonly HashName[]): HashedFile {
  const chunks = readChunks(file);
  const first = chunks.next();
  // Nearly all files are one piece, and hashed in one call: a third less work.
  if (first.done) return hashWhole(new Uint8Array(), names);
  if (first.value.length < CHUNK_IN_BYTES) {
    const whole = hashWhole(first.value, names);
    chunks.return(undefined);
    return whole;
  }
  return hashPieces(first.value, chunks, names);
}

/** The hashes of bytes that are there. */
export function hashWhole(bytes: Uint8Array, names: readonly HashName[]): HashedFile {
  return { size: bytes.length, hashes: new Map(names.map((name) => [name, hashOf(name, bytes)])) };
}

function hashPieces(first: Uint8Array, rest: Iterable<Uint8Array>, names: readonly HashName[]): HashedFile {
  const open = names.map((name) => ({ name, hash: createHash(name).update(first) }));
  let size = first.length;
  for (const chunk of rest) {
    size += chunk.length;
    for (const { hash } of open) hash.update(chunk);
  }
  return { size, hashes: new Map(open.map(({ name, hash }) => [name, hash.digest('hex')])) };
}
