import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSubjects } from '../../src/workspace/read-subjects.js';
import { scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

const lists = {
  'subjects/README.md': '',
  'subjects/2019/经济分类.tsv': '甲',
  'subjects/2023/功能分类.tsv': '乙',
  'subjects/2023/经济分类.tsv': '丙',
  'subjects/草稿/功能分类.tsv': '丁',
};

function read(year: number, files: Readonly<Record<string, string>> = lists) {
  const folder = scratchFolder();
  writeFiles(folder, files);
  const outcome = readSubjects(workspaceAt(folder), year);
  expect(outcome.diagnostics).toEqual([]);
  const found = outcome.ok ? [...outcome.value] : [];
  return found.map(([kind, list]) => [kind, list.year, list.file.path]);
}

describe('readSubjects', () => {
  it('reads of each kind the newest list that is not after the budget year', () => {
    const newest = [
      ['功能分类', 2023, 'subjects/2023/功能分类.tsv'],
      ['经济分类', 2023, 'subjects/2023/经济分类.tsv'],
    ];
    expect(read(2023)).toEqual(newest);
    expect(read(2030)).toEqual(newest);
    expect(read(2022)).toEqual([['经济分类', 2019, 'subjects/2019/经济分类.tsv']]);
    expect(read(2018)).toEqual([]);
  });

  it('takes an older list of the kind that the newest folder does not have', () => {
    expect(read(2024, { ...lists, 'subjects/2024/功能分类.tsv': '' })).toEqual([
      ['功能分类', 2024, 'subjects/2024/功能分类.tsv'],
      ['经济分类', 2023, 'subjects/2023/经济分类.tsv'],
    ]);
  });

  it('has no list where there is no folder', () => {
    expect(read(2023, {})).toEqual([]);
  });

  it('refuses a list that is a link out of the folder', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'elsewhere.tsv': '', 'subjects/2023/README.md': '' });
    symlinkSync(path.join(folder, 'elsewhere.tsv'), path.join(folder, 'subjects/2023/功能分类.tsv'));
    const outcome = readSubjects(workspaceAt(folder), 2023);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['SJ904']);
  });
});
