import { createHash } from 'node:crypto';
import type { Shard } from '../cli/parse-shard.js';
import { nameEdition } from './edition-name.js';

/**
 * The editions of a shard. Which one an edition belongs to depends on its name alone, not on the other editions: the first 32
 * bits of the SHA-256 of {@link nameEdition} in UTF-8, as an unsigned number, modulo `count`. Described in docs/批量.md.
 */
export function takeShard(editions: readonly string[], { index, count }: Shard): readonly string[] {
  return editions.filter((folder) => hashName(folder) % count === index - 1);
}

function hashName(folder: string): number {
  return createHash('sha256').update(nameEdition(folder)).digest().readUInt32BE(0);
}
