import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { openMemory } from '../recent-memory.js';

/** Three files of the usual length. */
const MOST_BYTES = 1 << 20;

const deflated = openMemory<Uint8Array>(MOST_BYTES, ({ length }) => length);

/**
 * Compresses a stream by fflate, which gives the same bytes on any machine. When a document is made again with another figure,
 * its fonts and nearly all its pages are what they were: those are known by their SHA-256.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(bytes).digest('base64');
  return deflated.recall(hash, () => zlibSync(bytes));
}
