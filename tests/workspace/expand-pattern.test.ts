import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandPattern } from '../../src/workspace/expand-pattern.js';
import { scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

function expand(folder: string, typed: string): readonly string[] {
  return expandPattern(workspaceAt(folder), typed).map((found) =>
    path.relative(folder, found).split(path.sep).join('/'),
  );
}

describe('expandPattern', () => {
  const files = {
    'data/办公室/2019/edition.yaml': '',
    'data/财政局/2019/edition.yaml': '',
    'data/财政局/2020/edition.yaml': '',
    'data/.隐藏/2019/edition.yaml': '',
    'data/说明.txt': '',
  };

  it('finds folders by the parts that fit, in order, hidden ones aside', () => {
    const folder = scratchFolder();
    writeFiles(folder, files);
    expect(expand(folder, 'data/*/2019')).toEqual(['data/办公室/2019', 'data/财政局/2019']);
    expect(expand(folder, 'data/财*/20*')).toEqual(['data/财政局/2019', 'data/财政局/2020']);
  });

  it('leaves a path without a star, and a pattern that fits nothing, as it was typed', () => {
    const folder = scratchFolder();
    writeFiles(folder, files);
    expect(expand(folder, 'data/没有/2019')).toEqual(['data/没有/2019']);
    expect(expand(folder, 'data/*/1999')).toEqual(['data/*/1999']);
  });

  it('takes every other sign for itself', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'a(1)/b.c/x': '', 'a(1)/bxc/x': '' });
    expect(expand(folder, 'a(1)/*.c')).toEqual(['a(1)/b.c']);
  });
});
