import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/archive/hash.js';
import { formatManifest, isBagPath, parseManifest } from '../../src/archive/manifest.js';

const hash = hashOf('sha256', '');

describe('a manifest', () => {
  it('has a line a file, as sha256sum writes it, in the order of the code points', () => {
    const paths = ['data/𠀀', 'data/！', 'data/b', 'data/a/c'];
    const text = formatManifest(new Map(paths.map((path) => [path, hash])));
    // 𠀀 (U+20000) comes after ！ (U+FF01), though its first UTF-16 unit is less.
    expect(text).toBe(
      ['data/a/c', 'data/b', 'data/！', 'data/𠀀'].map((path) => `${hash}  ${path}\n`).join(''),
    );
    expect(parseManifest(text)).toEqual(new Map(paths.map((path) => [path, hash])));
  });

  it.each([
    ['no line end', `${hash}  a`],
    ['one space', `${hash} a\n`],
    ['a binary mark', `${hash} *a\n`],
    ['an upper-case hash', `${hash.toUpperCase()}  a\n`],
    ['a short hash', `${hash.slice(1)}  a\n`],
    ['CRLF', `${hash}  a\r\n`],
    ['an empty line', `${hash}  a\n\n`],
    ['a path twice', `${hash}  a\n${hash}  a\n`],
    ['a path that leads out', `${hash}  ../a\n`],
    ['nothing', ''],
  ])('with %s is none', (_, text) => {
    expect(parseManifest(text)).toBeUndefined();
  });
});

describe('isBagPath', () => {
  it.each(['data/publication/2019年 预算.pdf', 'bagit.txt', 'data/.a', 'a..b'])('takes %s', (path) => {
    expect(isBagPath(path)).toBe(true);
  });

  it.each([
    '/a',
    'a/',
    'a//b',
    '.',
    '..',
    'a/../b',
    'a\\b',
    'C:/a',
    'a%0A',
    'a\nb',
    'a.',
    'a ',
    'é'.normalize('NFD'),
  ])('refuses %j', (path) => {
    expect(isBagPath(path)).toBe(false);
  });
});
