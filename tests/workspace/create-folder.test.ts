import type * as fs from 'node:fs';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFolder } from '../../src/workspace/create-folder.js';
import { listAll, scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  return { ...actual, writeFileSync: vi.fn(actual.writeFileSync) };
});

const { writeFileSync: realWrite } = await vi.importActual<typeof fs>('node:fs');

beforeEach(() => void vi.mocked(writeFileSync).mockImplementation(realWrite));

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
