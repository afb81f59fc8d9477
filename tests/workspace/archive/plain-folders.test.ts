import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendText } from '../../../src/workspace/archive/append-text.js';
import { makeFolder } from '../../../src/workspace/archive/make-folder.js';
import { moveEntry } from '../../../src/workspace/archive/move-entry.js';
import { readStored } from '../../../src/workspace/archive/read-stored.js';
import { removeTree } from '../../../src/workspace/archive/remove-tree.js';
import { scanTree } from '../../../src/workspace/archive/scan-tree.js';
import { stageFiles } from '../../../src/workspace/archive/stage-files.js';
import { listAll, scratchFolder, writeFiles } from '../scratch-folder.js';

/** A folder beside another, to which `甲/链接` leads. */
function linkedFolders(): string {
  const folder = scratchFolder();
  writeFiles(folder, { '甲/文件': '一', '别处/秘密': '二' });
  symlinkSync(path.join(folder, '别处'), path.join(folder, '甲/链接'));
  return folder;
}

describe('a link in an archive', () => {
  it('is listed and not followed', () => {
    const folder = linkedFolders();
    expect(scanTree(path.join(folder, '甲'))).toEqual([
      { path: '文件', kind: 'file' },
      { path: '链接', kind: 'link' },
    ]);
    expect(scanTree(path.join(folder, '甲/链接'))).toEqual([]);
  });

  it('is no folder to write in, no file to read, and no place that is free', () => {
    const folder = linkedFolders();
    expect(makeFolder(path.join(folder, '甲'), '链接/新')).toBe(false);
    writeFileSync(path.join(folder, '新'), '');
    symlinkSync('没有', path.join(folder, '悬空'));
    expect(moveEntry(path.join(folder, '新'), path.join(folder, '悬空'))).toBe(false);
    symlinkSync(path.join(folder, '别处/秘密'), path.join(folder, '甲/另一个'));
    expect(readStored(path.join(folder, '甲/另一个'))).toBeUndefined();
    expect(listAll(path.join(folder, '别处'))).toEqual(['秘密']);
  });

  it('is removed without what it leads to', () => {
    const folder = linkedFolders();
    removeTree(path.join(folder, '甲'));
    expect(listAll(folder)).toEqual(['别处', '别处/秘密']);
  });
});

describe('stageFiles', () => {
  const files = new Map([['a/b/c', new Uint8Array([1, 2])]]);

  it('writes a new folder and nothing else', () => {
    const folder = scratchFolder();
    expect(stageFiles(path.join(folder, 'x'), files)).toBeUndefined();
    expect(listAll(folder)).toEqual(['x', 'x/a', 'x/a/b', 'x/a/b/c']);
  });

  it('writes to no folder that is there', () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, 'x'));
    expect(() => stageFiles(path.join(folder, 'x'), files)).toThrow('EEXIST');
  });
});

describe('appendText', () => {
  it('adds to a file, or makes it', () => {
    const file = path.join(scratchFolder(), 'log');
    appendText(file, '一\n');
    appendText(file, '二\n');
    expect(new TextDecoder().decode(readStored(file))).toBe('一\n二\n');
  });
});
