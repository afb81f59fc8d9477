import type * as fs from 'node:fs';
import { readFileSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isWritten, writeOutputs } from '../../src/workspace/write-outputs.js';
import { listAll, scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  return {
    ...actual,
    renameSync: vi.fn(actual.renameSync),
    writeFileSync: vi.fn(actual.writeFileSync),
  };
});

const { renameSync: realRename, writeFileSync: realWrite } = await vi.importActual<typeof fs>('node:fs');

beforeEach(() => {
  vi.mocked(renameSync).mockImplementation(realRename);
  vi.mocked(writeFileSync).mockImplementation(realWrite);
});

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'rename' });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function outputsIn(folder: string) {
  return ['部门预算.docx', '部门预算.pdf'].map((name) => ({
    path: path.join(folder, 'out', name),
    bytes: bytesOf(`new ${name}`),
  }));
}

function textsIn(folder: string): readonly string[] {
  return ['部门预算.docx', '部门预算.pdf'].map((name) =>
    readFileSync(path.join(folder, 'out', name), 'utf8'),
  );
}

const old = { 'out/部门预算.docx': 'old docx', 'out/部门预算.pdf': 'old pdf' };

/** Lets the rename onto `name` fail, as often as told. */
function failRename(name: string, code: string, times = Number.POSITIVE_INFINITY): void {
  let left = times;
  vi.mocked(renameSync).mockImplementation((from, to) => {
    if (String(to).endsWith(name) && !String(from).endsWith('older') && left-- > 0) throw systemError(code);
    realRename(from, to);
  });
}

describe('writeOutputs', () => {
  it('makes the folder, writes every file and names them for the caller', () => {
    const folder = scratchFolder();
    const result = writeOutputs(workspaceAt(folder), outputsIn(folder));
    expect(result).toEqual({ ok: true, value: ['out/部门预算.docx', 'out/部门预算.pdf'], diagnostics: [] });
    expect(textsIn(folder)).toEqual(['new 部门预算.docx', 'new 部门预算.pdf']);
    expect(listAll(folder)).toEqual(['out', 'out/部门预算.docx', 'out/部门预算.pdf']);
  });

  it('replaces older files', () => {
    const folder = scratchFolder();
    writeFiles(folder, old);
    expect(writeOutputs(workspaceAt(folder), outputsIn(folder)).ok).toBe(true);
    expect(textsIn(folder)).toEqual(['new 部门预算.docx', 'new 部门预算.pdf']);
    expect(listAll(folder)).toHaveLength(3);
  });

  it('takes the first file back when the second cannot be put in its place', () => {
    const folder = scratchFolder();
    writeFiles(folder, old);
    failRename('.pdf', 'EIO');
    const result = writeOutputs(workspaceAt(folder), outputsIn(folder));
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toMatchObject([
      { code: 'XR199', message: '无法写入“out/部门预算.pdf”：写入失败（EIO）' },
    ]);
    expect(textsIn(folder)).toEqual(['old docx', 'old pdf']);
    expect(listAll(folder)).toHaveLength(3);
  });

  it('keeps the older file, and says where, if the first file cannot be taken back', () => {
    const folder = scratchFolder();
    writeFiles(folder, old);
    vi.mocked(renameSync).mockImplementation((from, to) => {
      if (String(to).endsWith('.pdf') || String(from).endsWith('older')) throw systemError('EIO');
      realRename(from, to);
    });
    const { diagnostics } = writeOutputs(workspaceAt(folder), outputsIn(folder));
    const kept = listAll(folder).find((one) => one.endsWith('/older')) ?? 'none';
    expect(diagnostics).toMatchObject([
      { code: 'XR199' },
      {
        code: 'XR111',
        message: '“out/部门预算.docx”已换成新的，没能换回原来的',
        hint: expect.stringContaining(`原来的在“${kept}”`),
      },
    ]);
    expect(readFileSync(path.join(folder, kept), 'utf8')).toBe('old docx');
    expect(textsIn(folder)).toEqual(['new 部门预算.docx', 'old pdf']);
  });

  it('removes a first file that had no predecessor', () => {
    const folder = scratchFolder();
    failRename('.pdf', 'EIO');
    expect(writeOutputs(workspaceAt(folder), outputsIn(folder)).ok).toBe(false);
    expect(listAll(folder)).toEqual(['out']);
  });

  it('leaves everything as it was when the disk is full half way through a file', () => {
    const folder = scratchFolder();
    writeFiles(folder, old);
    vi.mocked(writeFileSync).mockImplementation((file, data, options) => {
      realWrite(file, data, options);
      if (
        Buffer.from(data as Uint8Array)
          .toString()
          .endsWith('pdf')
      )
        throw systemError('ENOSPC');
    });
    const result = writeOutputs(workspaceAt(folder), outputsIn(folder));
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['XR103']);
    expect(textsIn(folder)).toEqual(['old docx', 'old pdf']);
    expect(listAll(folder)).toHaveLength(3);
  });

  it('says that a folder stands where a file should be', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'out/部门预算.docx': 'old docx', 'out/部门预算.pdf/inside': '' });
    const result = writeOutputs(workspaceAt(folder), outputsIn(folder));
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['XR106']);
    expect(readFileSync(path.join(folder, 'out/部门预算.docx'), 'utf8')).toBe('old docx');
  });

  it('says that a file stands where the folder should be', () => {
    const folder = scratchFolder();
    writeFiles(folder, { out: '' });
    const result = writeOutputs(workspaceAt(folder), outputsIn(folder));
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['XR106']);
    expect(listAll(folder)).toEqual(['out']);
  });

  it('removes the temporary file when a bug throws', () => {
    const folder = scratchFolder();
    vi.mocked(renameSync).mockImplementation(() => {
      throw new TypeError('bug');
    });
    expect(() => writeOutputs(workspaceAt(folder), outputsIn(folder))).toThrow('bug');
    expect(listAll(folder)).toEqual(['out']);
  });

  it('replaces a link and leaves alone what it points to', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'elsewhere.txt': 'mine', 'out/x': '' });
    symlinkSync(path.join(folder, 'elsewhere.txt'), path.join(folder, 'out/部门预算.docx'));
    expect(writeOutputs(workspaceAt(folder), outputsIn(folder)).ok).toBe(true);
    expect(readFileSync(path.join(folder, 'elsewhere.txt'), 'utf8')).toBe('mine');
    expect(textsIn(folder)).toEqual(['new 部门预算.docx', 'new 部门预算.pdf']);
  });
});

describe('writeOutputs on Windows', () => {
  const windows = () => vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');

  it('waits for a virus scanner to let go of the file', () => {
    const platform = windows();
    const folder = scratchFolder();
    failRename('.docx', 'EPERM', 2);
    expect(writeOutputs(workspaceAt(folder), outputsIn(folder)).ok).toBe(true);
    expect(textsIn(folder)).toEqual(['new 部门预算.docx', 'new 部门预算.pdf']);
    platform.mockRestore();
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('says in plain words that the file is open (%s)', (code) => {
    const platform = windows();
    const folder = scratchFolder();
    writeFiles(folder, old);
    failRename('.pdf', code);
    const result = writeOutputs(workspaceAt(folder), outputsIn(folder));
    expect(result.diagnostics).toMatchObject([
      {
        code: 'XR101',
        message: '无法写入“out/部门预算.pdf”：文件正被其他程序（如 Word）打开',
        hint: '请关闭后重试；原有的文件没有改动。',
      },
    ]);
    expect(textsIn(folder)).toEqual(['old docx', 'old pdf']);
    platform.mockRestore();
  });
});

describe('isWritten', () => {
  it('knows a file by its bytes', () => {
    const folder = scratchFolder();
    writeFiles(folder, { a: 'same', b: 'sane', c: 'longer' });
    const written = ['a', 'b', 'c', 'missing'].map((name) =>
      isWritten({ path: path.join(folder, name), bytes: bytesOf('same') }),
    );
    expect(written).toEqual([true, false, false, false]);
  });

  it('does not touch the file', () => {
    const folder = scratchFolder();
    writeFiles(folder, { a: 'same' });
    utimesSync(path.join(folder, 'a'), 1, 1);
    isWritten({ path: path.join(folder, 'a'), bytes: bytesOf('same') });
    expect(statSync(path.join(folder, 'a')).mtimeMs).toBe(1000);
  });
});
