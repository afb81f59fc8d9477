import type * as fs from 'node:fs';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFolder, createFolders } from '../../src/workspace/create-folder.js';
import { holdsFiles } from '../../src/workspace/holds-files.js';
import { listAll, scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  return { ...actual, renameSync: vi.fn(actual.renameSync), writeFileSync: vi.fn(actual.writeFileSync) };
});

const { renameSync: realRename, writeFileSync: realWrite } = await vi.importActual<typeof fs>('node:fs');

beforeEach(() => {
  vi.mocked(writeFileSync).mockImplementation(realWrite);
  vi.mocked(renameSync).mockImplementation(realRename);
});

const files = new Map(
  ['edition.yaml', 'tables/收入.yaml'].map((inside) => [inside, new TextEncoder().encode(inside)]),
);
const made = ['甲/2020', '甲/2020/edition.yaml', '甲/2020/tables', '甲/2020/tables/收入.yaml'];

function create(folder: string) {
  return createFolder(workspaceAt(folder), path.join(folder, '甲', '2020'), files);
}

describe('createFolder', () => {
  it('makes the folder with its files and nothing beside it', () => {
    const folder = scratchFolder();
    expect(create(folder)).toEqual({ ok: true, value: '甲/2020', diagnostics: [] });
    expect(listAll(folder)).toEqual(['甲', ...made]);
    expect(readFileSync(path.join(folder, '甲/2020/tables/收入.yaml'), 'utf8')).toBe('tables/收入.yaml');
  });

  it('lets in whoever may see other folders there', () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, '甲/2019'), { recursive: true });
    create(folder);
    const [old, fresh] = ['2019', '2020'].map((year) => statSync(path.join(folder, '甲', year)).mode);
    expect(fresh).toBe(old);
  });

  it('takes an empty folder', () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, '甲/2020'), { recursive: true });
    expect(create(folder).ok).toBe(true);
    expect(listAll(folder)).toEqual(['甲', ...made]);
  });

  it('never writes into a folder that has files', () => {
    const folder = scratchFolder();
    writeFiles(folder, { '甲/2020/笔记.txt': '旧' });
    const result = create(folder);
    expect(result.diagnostics).toMatchObject([
      { severity: 'error', code: 'XR108', message: '“甲/2020”里已有文件：笔记.txt' },
    ]);
    expect(listAll(folder)).toEqual(['甲', '甲/2020', '甲/2020/笔记.txt']);
  });

  it('says that a file stands there', () => {
    const folder = scratchFolder();
    writeFiles(folder, { '甲/2020': '旧' });
    expect(create(folder).diagnostics.map(({ code }) => code)).toEqual(['XR106']);
    expect(listAll(folder)).toEqual(['甲', '甲/2020']);
  });

  it('leaves nothing when the disk is full half way, and names the option that helps', () => {
    const folder = scratchFolder();
    vi.mocked(writeFileSync).mockImplementation((file, bytes, options) => {
      realWrite(file, bytes, options);
      if (String(file).includes('收入'))
        throw Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' });
    });
    const result = create(folder);
    expect(result.diagnostics).toMatchObject([
      { code: 'XR103', hint: '请清理后重试，或用 --to 换一个磁盘；原有的文件没有改动。' },
    ]);
    expect(listAll(folder)).toEqual(['甲']);
  });
});

describe('createFolders', () => {
  const make = (folder: string) =>
    createFolders(
      workspaceAt(folder),
      ['2019', '2020'].map((year) => ({ target: path.join(folder, '甲', year), files })),
      '--out',
    );

  it('makes all of them', () => {
    const folder = scratchFolder();
    expect(make(folder)).toEqual({ ok: true, value: ['甲/2019', '甲/2020'], diagnostics: [] });
    expect(listAll(path.join(folder, '甲/2019'))).toEqual(listAll(path.join(folder, '甲/2020')));
  });

  it('makes none where one of them has files, and names the option that helps', () => {
    const folder = scratchFolder();
    writeFiles(folder, { '甲/2020/笔记.txt': '旧' });
    expect(make(folder).diagnostics).toMatchObject([
      { code: 'XR108', hint: expect.stringContaining('用 --out 换一个文件夹') },
    ]);
    expect(listAll(folder)).toEqual(['甲', '甲/2020', '甲/2020/笔记.txt']);
  });

  it('takes back those that are made when the next cannot be put in place', () => {
    const folder = scratchFolder();
    vi.mocked(renameSync).mockImplementation((from, to) => {
      if (String(to).endsWith('2020')) throw Object.assign(new Error(), { code: 'EIO', syscall: 'rename' });
      realRename(from, to);
    });
    expect(make(folder).diagnostics.map(({ code }) => code)).toEqual(['XR199']);
    expect(listAll(folder)).toEqual(['甲']);
  });
});

describe('holdsFiles', () => {
  function holds(change: (target: string) => void): boolean {
    const folder = scratchFolder();
    create(folder);
    const target = path.join(folder, '甲/2020');
    change(target);
    return holdsFiles({ target, files });
  }

  it('is true of the same files alone', () => {
    expect(holds(() => {})).toBe(true);
    expect(holds((target) => writeFiles(target, { '多.txt': '' }))).toBe(false);
    expect(holds((target) => writeFiles(target, { 'edition.yaml': 'editiom.yaml' }))).toBe(false);
    expect(holds((target) => rmSync(path.join(target, 'edition.yaml')))).toBe(false);
    expect(holds((target) => rmSync(target, { recursive: true }))).toBe(false);
  });
});
