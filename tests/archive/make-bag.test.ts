import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeBag } from '../../src/archive/make-bag.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (name: string, text: string) => createHash(name).update(text).digest('hex');
const payload = new Map([
  ['publication/预算.pdf', bytes('PDF')],
  ['model.json', bytes('{}\n')],
]);
const request = { payload, info: { 'Gongkai-Year': '2019' }, withSm3: false };

function textsOf(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, each]) => [path, new TextDecoder().decode(each)]));
}

describe('makeBag', () => {
  it('makes what RFC 8493 asks for', () => {
    const texts = textsOf(makeBag(request));
    expect(Object.keys(texts).sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/model.json',
      'data/publication/预算.pdf',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha512.txt',
    ]);
    expect(texts['bagit.txt']).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(texts['bag-info.txt']).toBe('Payload-Oxum: 6.2\nGongkai-Year: 2019\n');
    for (const name of ['sha256', 'sha512']) {
      expect(texts[`manifest-${name}.txt`]).toBe(
        `${hash(name, '{}\n')}  data/model.json\n${hash(name, 'PDF')}  data/publication/预算.pdf\n`,
      );
      const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'];
      expect(texts[`tagmanifest-${name}.txt`]).toBe(
        tags.map((tag) => `${hash(name, texts[tag] ?? '')}  ${tag}\n`).join(''),
      );
    }
  });

  it('adds a list of SM3 that the tag manifests cover', () => {
    const texts = textsOf(makeBag({ ...request, withSm3: true }));
    // The example of GB/T 32905-2016, A.1, is the hash of “abc”.
    const [line] =
      textsOf(makeBag({ ...request, payload: new Map([['a', bytes('abc')]]), withSm3: true }))[
        'sm3sum.txt'
      ]?.split('\n') ?? [];
    expect(line).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0  data/a');
    expect(texts['tagmanifest-sha256.txt']).toContain(
      `${hash('sha256', texts['sm3sum.txt'] ?? '')}  sm3sum.txt\n`,
    );
  });
});
