import { type BagInfo, formatBagInfo } from './bag-info.js';
import { type HashName, hashOf } from './hash.js';
import { formatManifest } from './manifest.js';

/** Files by their path in a bag or in its `data/`, with `/`. */
export type BagFiles = ReadonlyMap<string, Uint8Array>;

export type BagRequest = {
  /** By their path in `data/`. */
  readonly payload: BagFiles;
  /** Payload-Oxum is worked out here. */
  readonly info: Omit<BagInfo, 'Payload-Oxum'>;
  /** Adds `sm3sum.txt`. */
  readonly withSm3: boolean;
};

export const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** All files of a BagIt 1.0 bag (RFC 8493) by their path in it. */
export function makeBag({ payload, info, withSm3 }: BagRequest): BagFiles {
  const files = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  const tags = new Map([
    ['bagit.txt', encode(BAGIT)],
    ['bag-info.txt', encode(formatBagInfo({ ...info, 'Payload-Oxum': measure(payload) }))],
    ['manifest-sha256.txt', list('sha256', files)],
    ['manifest-sha512.txt', list('sha512', files)],
  ]);
  if (withSm3) tags.set('sm3sum.txt', list('sm3', files));
  return new Map([
    ...files,
    ...tags,
    ['tagmanifest-sha256.txt', list('sha256', tags)],
    ['tagmanifest-sha512.txt', list('sha512', tags)],
  ]);
}

/** Bytes and number of the payload's files. */
function measure(payload: BagFiles): string {
  const octets = [...payload.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return `${octets}.${payload.size}`;
}

function list(name: HashName, files: BagFiles): Uint8Array {
  return encode(formatManifest(new Map([...files].map(([path, bytes]) => [path, hashOf(name, bytes)]))));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
