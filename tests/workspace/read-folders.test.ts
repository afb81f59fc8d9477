import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEditionFolder } from '../../src/workspace/read-edition-folder.js';
import { readFontFile } from '../../src/workspace/read-font-file.js';
import { readLayoutFolder } from '../../src/workspace/read-layout-folder.js';
import { scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

function readEdition(folder: string, edition: string) {
  return readEditionFolder(workspaceAt(folder), path.join(folder, edition));
}

function keysOf(result: ReturnType<typeof readEdition>): readonly string[] {
  return result.ok ? [...result.value.keys()] : [];
}

describe('readEditionFolder', () => {
  it('gives the data files by their path in the folder, named for messages by their path from the caller', () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'data/办公室/2019/edition.yaml': '格式版本: 1',
      'data/办公室/2019/as-published.yaml': '',
      'data/办公室/2019/tables/支出.yaml': '',
      'data/办公室/2019/text/部门概况.yaml': '',
    });
    const result = readEdition(folder, 'data/办公室/2019');
    expect(keysOf(result)).toEqual([
      'as-published.yaml',
      'edition.yaml',
      'tables/支出.yaml',
      'text/部门概况.yaml',
    ]);
    const edition = result.ok ? result.value.get('edition.yaml') : undefined;
    expect(edition?.path).toBe('data/办公室/2019/edition.yaml');
    expect(new TextDecoder().decode(edition?.bytes)).toBe('格式版本: 1');
  });

  it('reads misnamed data files, but not backups, hidden files and other things', () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'e/edition.yaml': '',
      'e/tables/收入.yml': '',
      'e/tables/支出.yaml.txt': '',
      'e/tables/.支出.yaml': '',
      'e/tables/支出.yaml~': '',
      'e/tables/~$支出.yaml': '',
      'e/tables/支出.xlsx': '',
      'e/tables/更深/支出.yaml': '',
      'e/notes/支出.yaml': '',
    });
    expect(keysOf(readEdition(folder, 'e'))).toEqual([
      'edition.yaml',
      'tables/支出.yaml.txt',
      'tables/收入.yml',
    ]);
  });

  it('refuses a link that leads out of the folder, not one that stays inside', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'e/edition.yaml': '', 'e/tables/支出.yaml': 'a: 1', secret: 'b: 2' });
    symlinkSync('支出.yaml', path.join(folder, 'e/tables/收入.yaml'));
    expect(keysOf(readEdition(folder, 'e'))).toHaveLength(3);
    symlinkSync(path.join(folder, 'secret'), path.join(folder, 'e/tables/项目支出.yaml'));
    expect(readEdition(folder, 'e').diagnostics).toMatchObject([
      { code: 'SJ904', message: '“e/tables/项目支出.yaml”不在文件夹之内' },
    ]);
  });

  it('refuses files in a linked folder, and reports every fault', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'e/edition.yaml': '', 'other/a.yaml': '', 'other/b.yaml': '' });
    symlinkSync(path.join(folder, 'other'), path.join(folder, 'e/text'));
    expect(readEdition(folder, 'e').diagnostics.map(({ code }) => code)).toEqual(['SJ904', 'SJ904']);
  });

  it('follows a link that is the edition itself', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'e/edition.yaml': '' });
    symlinkSync(path.join(folder, 'e'), path.join(folder, 'latest'));
    expect(keysOf(readEdition(folder, 'latest'))).toEqual(['edition.yaml']);
  });

  it('refuses a file over 1 MiB', () => {
    const folder = scratchFolder();
    const limit = 1024 * 1024;
    writeFiles(folder, { 'e/edition.yaml': ' '.repeat(limit), 'e/tables/支出.yaml': ' '.repeat(limit + 1) });
    expect(readEdition(folder, 'e').diagnostics).toMatchObject([
      { code: 'SJ903', message: '“e/tables/支出.yaml”过大：1048577 字节，上限 1048576 字节' },
    ]);
  });

  it('names the editions beside a folder that does not exist', () => {
    const folder = scratchFolder();
    writeFiles(folder, {
      'data/x/2018/edition.yaml': '',
      'data/x/2019/edition.yaml': '',
      'data/x/notes/a': '',
    });
    expect(readEdition(folder, 'data/x/2020').diagnostics).toMatchObject([
      { code: 'SJ901', message: '找不到文件夹“data/x/2020”', hint: '可用的有：data/x/2018、data/x/2019。' },
    ]);
  });

  it('names the editions in a folder that is not one itself', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'data/x/2019/edition.yaml': '' });
    expect(readEdition(folder, 'data/x').diagnostics).toMatchObject([
      { code: 'SJ902', message: '文件夹“data/x”里没有 edition.yaml', hint: '可用的有：data/x/2019。' },
    ]);
  });

  it('says what to do with a publication that was made without gongkai', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'data/x/2009/published.yaml': '' });
    expect(readEdition(folder, 'data/x/2009').diagnostics).toMatchObject([
      { code: 'SJ902', hint: expect.stringContaining('gongkai archive') },
    ]);
  });

  it('asks for the folder when a file is given', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'data/x/2019/edition.yaml': '' });
    expect(readEdition(folder, 'data/x/2019/edition.yaml').diagnostics).toMatchObject([
      { code: 'SJ902', hint: '请给出数据所在的文件夹，如 data/x/2019。' },
    ]);
  });

  it('says that a file stands where a folder should be', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'e/edition.yaml': '', 'e/tables': '' });
    expect(readEdition(folder, 'e').diagnostics).toMatchObject([
      { code: 'SJ905', message: '“e/tables”不是文件夹' },
    ]);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a named pipe', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'e/edition.yaml': '', 'e/tables/支出.yaml': '' });
    execFileSync('mkfifo', [path.join(folder, 'e/tables/收入.yaml')]);
    expect(readEdition(folder, 'e').diagnostics).toMatchObject([
      { code: 'SJ905', message: '“e/tables/收入.yaml”不是文件' },
    ]);
  });
});

describe('readLayoutFolder', () => {
  const files = {
    'templates/hebei-2019/layout.yaml': '',
    'templates/hebei-2019/sections/收支情况.hbs': '',
    'templates/hebei-2019/partials/金额.hbs': '',
    'templates/hebei-2019/sections/notes.md': '',
    'templates/hebei-2019/README.md': '',
  };

  it('gives layout.yaml, sections and partials', () => {
    const folder = scratchFolder();
    writeFiles(folder, files);
    const result = readLayoutFolder(workspaceAt(folder), 'hebei-2019');
    expect(result.ok && [...result.value.keys()]).toEqual([
      'layout.yaml',
      'partials/金额.hbs',
      'sections/收支情况.hbs',
    ]);
  });

  it.each(['hebei-2020', '../templates/hebei-2019', '', '.', '..'])('knows no layout %j', (name) => {
    const folder = scratchFolder();
    writeFiles(folder, files);
    expect(readLayoutFolder(workspaceAt(folder), name).diagnostics).toMatchObject([
      { code: 'MB901', message: `找不到版式“${name}”`, hint: '可用的版式：hebei-2019。' },
    ]);
  });
});

describe('readFontFile', () => {
  it('reads a file of the fonts folder and nothing outside it', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'fonts/fonts.yaml': '字体:', 'package.json': '{}' });
    const workspace = workspaceAt(folder);
    expect(readFontFile(workspace, 'fonts.yaml')).toMatchObject({
      ok: true,
      value: { path: 'fonts/fonts.yaml' },
    });
    expect(readFontFile(workspace, 'a.ttf').diagnostics.map(({ code }) => code)).toEqual(['ZT901']);
    expect(readFontFile(workspace, '../package.json').diagnostics.map(({ code }) => code)).toEqual(['ZT904']);
    expect(readFontFile(workspace, '.').diagnostics.map(({ code }) => code)).toEqual(['ZT905']);
  });
});
