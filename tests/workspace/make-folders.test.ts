import type * as fs from 'node:fs';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFolders } from '../../src/workspace/make-folders.js';
import { writeOutputs } from '../../src/workspace/write-outputs.js';
import { scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  return { ...actual, mkdirSync: vi.fn(actual.mkdirSync) };
});

const { mkdirSync: realMkdir } = await vi.importActual<typeof fs>('node:fs');

beforeEach(() => {
  vi.mocked(mkdirSync).mockImplementation(realMkdir);
});

/** What Node says on a read-only disk: the truth for one folder, `ENOENT` for a folder and those above it. */
function makeReadOnly(): void {
  vi.mocked(mkdirSync).mockImplementation((folder, options) => {
    const recursive = typeof options === 'object' && options?.recursive === true;
    const code = recursive && !existsSync(path.dirname(String(folder))) ? 'ENOENT' : 'EROFS';
    throw Object.assign(new Error(code), { code, syscall: 'mkdir' });
  });
}

describe('makeFolders', () => {
  it('makes a folder and those above it, and gives the topmost that it made', () => {
    const folder = scratchFolder();
    expect(makeFolders(path.join(folder, '输出', '2019', '稿'))).toBe(path.join(folder, '输出'));
    expect(existsSync(path.join(folder, '输出', '2019', '稿'))).toBe(true);
  });

  it('is content with a folder that is there', () => {
    expect(makeFolders(scratchFolder())).toBeUndefined();
  });

  it('does not take a file for a folder', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 输出: 'a file' });
    expect(() => makeFolders(path.join(folder, '输出'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(() => makeFolders(path.join(folder, '输出', '2019'))).toThrow(
      expect.objectContaining({ code: 'ENOTDIR' }),
    );
  });

  it('says of a read-only disk that it is read-only, however deep the folder', () => {
    const folder = scratchFolder();
    makeReadOnly();
    const file = { path: path.join(folder, 'out', '某局', '2019', '预算.pdf'), bytes: new Uint8Array(1) };
    const { diagnostics } = writeOutputs(workspaceAt(folder), [file]);
    expect(diagnostics).toMatchObject([{ code: 'XR104' }]);
  });
});
