import type { HashName } from '../hash.js';
import { formatManifest, type Manifest, parseManifest } from '../manifest.js';

/** A manifest of a bag that was read. */
export type Listing = { readonly file: string; readonly hash: HashName; readonly manifest: Manifest };

const digits = { sha256: 64, sha512: 128, sm3: 64 } as const satisfies Record<HashName, number>;

/** The lists of the payload, by file name. */
export const payloadLists: ReadonlyMap<string, HashName> = new Map([
  ['manifest-sha256.txt', 'sha256'],
  ['manifest-sha512.txt', 'sha512'],
  ['sm3sum.txt', 'sm3'],
]);

/** The lists of the other files. */
export const tagLists: ReadonlyMap<string, HashName> = new Map([
  ['tagmanifest-sha256.txt', 'sha256'],
  ['tagmanifest-sha512.txt', 'sha512'],
]);

/** Reads a list as it is written, to the letter; undefined if it is not one. `payload`: its files lie in `data/`, else beside it. */
export function readListing(
  file: string,
  hash: HashName,
  text: string,
  payload: boolean,
): Listing | undefined {
  const manifest = parseManifest(text);
  if (manifest === undefined || formatManifest(manifest) !== text) return undefined;
  const isRight = ([path, value]: readonly [string, string]) =>
    value.length === digits[hash] && (payload ? path.startsWith('data/') : !path.includes('/'));
  return [...manifest].every(isRight) ? { file, hash, manifest } : undefined;
}
