import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { openWorkshop } from '../../src/pipeline/workshop.js';
import { buildEdition } from '../../src/pipeline.js';
import { formatPoint } from '../../src/source.js';
import { scratchFolder, workspaceAt } from '../workspace/scratch-folder.js';
import { root } from './published-edition.js';

/** A workspace with one edition, its layout and its fonts, all of them copies that a test may spoil. */
function copyWorkspace(): string {
  const folder = scratchFolder();
  for (const part of ['templates/hebei-2019', 'fonts', 'data/beidaihe-government-office/2019']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  return folder;
}

async function build(folder: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await buildEdition({
    workshop: openWorkshop(workspaceAt(folder)),
    editionFolder: path.join(folder, 'data/beidaihe-government-office/2019'),
    sourceDateEpoch: undefined,
    formats: ['docx'],
    outRoot: path.join(folder, 'out'),
    onProgress: () => {},
  });
  return diagnostics.filter(({ acknowledged }) => acknowledged === undefined);
}

/** Each finding with the line it points to. */
function show(folder: string, found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ at, code, message }) => {
    if (!at) return `${code} ${message}`;
    const line = readFileSync(path.join(folder, at.path), 'utf8').split('\n')[at.line - 1] ?? '';
    return `${formatPoint(at).replace(/^.*\//, '')} ${code} ${message} | ${line.slice(at.column - 1)}`;
  });
}

describe('what cannot be opened is told at the line that names it', () => {
  it('a font file that is not there', async () => {
    const folder = copyWorkspace();
    rmSync(path.join(folder, 'fonts/FandolKai-Regular.otf'));
    expect(show(folder, await build(folder))).toEqual([
      'fonts.yaml:17:9 ZT901 “fonts/FandolKai-Regular.otf”不存在 | FandolKai-Regular.otf',
    ]);
  });

  it('a font file that leads out of its folder, with that as the reason', async () => {
    const folder = copyWorkspace();
    const font = path.join(folder, 'fonts/FandolKai-Regular.otf');
    renameSync(font, path.join(folder, 'moved.otf'));
    symlinkSync(path.join(folder, 'moved.otf'), font);
    expect(show(folder, await build(folder))).toEqual([
      'fonts.yaml:17:9 ZT904 “fonts/FandolKai-Regular.otf”不在文件夹之内 | FandolKai-Regular.otf',
    ]);
  });

  it('a font file that is no file', async () => {
    const folder = copyWorkspace();
    const font = path.join(folder, 'fonts/FandolKai-Regular.otf');
    rmSync(font);
    mkdirSync(font);
    expect(show(folder, await build(folder))).toEqual([
      'fonts.yaml:17:9 ZT905 “fonts/FandolKai-Regular.otf”不是文件 | FandolKai-Regular.otf',
    ]);
  });

  it('a section without a template', async () => {
    const folder = copyWorkspace();
    rmSync(path.join(folder, 'templates/hebei-2019/sections/三公经费.hbs'));
    expect(show(folder, await build(folder))).toEqual([
      expect.stringMatching(/^layout\.yaml:\d+:\d+ MB109 .* \| 三公经费/),
    ]);
  });

  it.each([
    ['layout.yaml', 'BS105'],
    ['.', 'MB901'],
  ])('a layout without %s', async (part, code) => {
    const folder = copyWorkspace();
    rmSync(path.join(folder, 'templates/hebei-2019', part), { recursive: true });
    expect(show(folder, await build(folder))).toEqual([
      expect.stringMatching(new RegExp(`^edition\\.yaml:\\d+:\\d+ ${code} .* \\| hebei-2019`)),
    ]);
  });
});
