import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DRAWER_LIMIT } from '../../src/workspace/cache/bound-drawer.js';
import { findCacheFolder } from '../../src/workspace/cache/cache-folder.js';
import { readCached, writeCached } from '../../src/workspace/cache/cached-files.js';
import { listAll, scratchFolder } from './scratch-folder.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A hash that begins and ends like this. */
const hash = (start: string, end: string) => start + end.padStart(62, '0');

const inDrawers = (...names: readonly string[]) => {
  const drawers = new Set(names.map((name) => name.slice(0, 2)));
  return [...drawers, ...names.map((name) => `${name.slice(0, 2)}/${name}`)].sort();
};

describe('what is cached', () => {
  it('is read under its hash, in a drawer named by its first digits', () => {
    const folder = path.join(scratchFolder(), 'cache');
    const name = hash('ab', '1');
    expect(readCached(folder, name)).toBeUndefined();
    writeCached(folder, name, bytesOf('one'));
    writeCached(folder, name, bytesOf('two'));
    expect(listAll(folder)).toEqual(inDrawers(name));
    expect(Buffer.from(readCached(folder, name) ?? []).toString()).toBe('two');
  });

  it('keeps within its share, and the oldest goes first', () => {
    const folder = scratchFolder();
    const third = new Uint8Array(DRAWER_LIMIT / 3);
    const [oldest, older, old] = ['1', '2', '3'].map((end) => hash('ab', end)) as [string, string, string];
    const [young, other] = [hash('ab', '4'), hash('cd', '1')];
    for (const [age, name] of [old, older, oldest].entries()) {
      writeCached(folder, name, third);
      utimesSync(path.join(folder, 'ab', name), 1000 - age, 1000 - age);
    }
    writeCached(folder, other, third);
    expect(listAll(folder)).toEqual(inDrawers(oldest, older, old, other));
    writeCached(folder, young, bytesOf('young'));
    expect(listAll(folder)).toEqual(inDrawers(older, old, young, other));
  });

  it('rids itself of what a run that was killed left behind, and of nothing else', () => {
    const folder = scratchFolder();
    const name = hash('ab', '1');
    mkdirSync(path.join(folder, 'ab'));
    for (const file of [`${name}.01234567-89ab-4cde-8f01-23456789abcd`, '相片.jpg']) {
      const left = path.join(folder, 'ab', file);
      writeFileSync(left, new Uint8Array(DRAWER_LIMIT));
      utimesSync(left, 1000, 1000);
    }
    writeCached(folder, name, bytesOf('x'));
    expect(listAll(folder)).toEqual([...inDrawers(name), 'ab/相片.jpg']);
  });

  it('is not what would fill a drawer alone', () => {
    const folder = scratchFolder();
    writeCached(folder, hash('ab', '1'), new Uint8Array(DRAWER_LIMIT + 1));
    expect(listAll(folder)).toEqual([]);
  });
});

describe('the folder of the cache', () => {
  const caller = path.resolve('caller');
  const home = path.resolve('home');
  const other = path.resolve('other');
  it.each([
    ['linux', { HOME: home }, path.join(home, '.cache/gongkai')],
    ['linux', { HOME: home, XDG_CACHE_HOME: other }, path.join(other, 'gongkai')],
    ['linux', { HOME: home, XDG_CACHE_HOME: 'relative' }, path.join(home, '.cache/gongkai')],
    ['darwin', { HOME: home }, path.join(home, 'Library/Caches/gongkai')],
    ['win32', { HOME: home, LOCALAPPDATA: other }, path.join(other, 'gongkai')],
    ['linux', {}, undefined],
    ['win32', { HOME: home }, undefined],
    ['linux', { HOME: home, GONGKAI_CACHE: 'mine' }, path.join(caller, 'mine')],
    ['linux', { GONGKAI_CACHE: other }, other],
    ['linux', { HOME: home, GONGKAI_CACHE: '' }, path.join(home, '.cache/gongkai')],
    ['linux', { HOME: home, GONGKAI_CACHE: 'off' }, undefined],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(findCacheFolder(environment, platform, caller)).toBe(expected);
  });
});
