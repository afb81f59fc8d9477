import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/diagnostic.js';
import { type ReadEdition, readEdition } from '../../src/pipeline/read-edition.js';
import { openWorkshop } from '../../src/pipeline/workshop.js';
import { formatPoint } from '../../src/source.js';
import { scratchFolder, workspaceAt } from '../workspace/scratch-folder.js';
import { root } from './published-edition.js';

const department = 'data/beidaihe-government-office';

/** A workspace with the edition of 2019, and the same as that of 2018 which it names as the year before. */
function copyTwoYears(): string {
  const folder = scratchFolder();
  for (const part of ['templates/hebei-2019', 'fonts', `${department}/2019`]) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  cpSync(path.join(folder, department, '2019'), path.join(folder, department, '2018'), { recursive: true });
  edit(folder, '2018/edition.yaml', (text) => text.replace('年度: 2019', '年度: 2018'));
  edit(folder, '2019/edition.yaml', (text) => text.replace('版式:', '上年版: "2018"\n版式:'));
  return folder;
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const whole = path.join(folder, department, file);
  writeFileSync(whole, change(readFileSync(whole, 'utf8')));
}

const read = (folder: string) =>
  readEdition(openWorkshop(workspaceAt(folder)), path.join(folder, department, '2019'));

function show({ diagnostics }: Outcome<ReadEdition>): readonly string[] {
  return diagnostics.map(({ at, code, message }) => `${at ? formatPoint(at) : '-'} ${code} ${message}`);
}

describe('the edition of the year before', () => {
  it('is read beside this one; its values stand in its own files', () => {
    const folder = copyTwoYears();
    edit(folder, '2018/tables/支出.yaml', (text) => text.replace('合计: 2477.28', '合计: 2000.01'));
    const outcome = read(folder);
    expect(show(outcome)).toEqual([]);
    if (!outcome.ok) throw new Error('not read');
    const { budget, data, locateData } = outcome.value.edition;
    expect(budget.上年版?.支出?.合计.value.toFixed()).toBe('2000.01');
    expect(budget.支出?.合计.value.toFixed()).toBe('2477.28');
    expect(data.上年版).toBe(budget.上年版);
    expect(locateData('上年版.支出.合计')?.path).toBe(`${department}/2018/tables/支出.yaml`);
    expect(locateData('上年版.年度')?.path).toBe(`${department}/2018/edition.yaml`);
    expect(locateData('支出.合计')?.path).toBe(`${department}/2019/tables/支出.yaml`);
  });

  it('need not have the files of this year’s layout, and what it names itself is not followed', () => {
    const folder = copyTwoYears();
    rmSync(path.join(folder, department, '2018/tables/支出.yaml'));
    edit(folder, '2018/edition.yaml', (text) => text.replace('版式:', '上年版: "1999"\n版式:'));
    const outcome = read(folder);
    expect(show(outcome)).toEqual([]);
    expect(outcome.ok && Object.keys(outcome.value.edition.budget.上年版 ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(支出|上年版)$/)]),
    );
  });

  it('tells its faults at its own places, together with those of this year', () => {
    const folder = copyTwoYears();
    edit(folder, '2018/tables/支出.yaml', (text) => text.replace('合计: 2477.28', '合计: 2,477.28'));
    edit(folder, '2019/tables/收入.yaml', (text) => text.replace('合计: 2477.28', '合计: 2,477.28'));
    expect(show(read(folder))).toEqual([
      expect.stringMatching(/2019\/tables\/收入\.yaml:\d+:\d+ SJ205 /),
      expect.stringMatching(/2018\/tables\/支出\.yaml:\d+:\d+ SJ205 /),
    ]);
  });

  it('must be there, and be that of the year before', () => {
    const folder = copyTwoYears();
    const at = `${department}/2019/edition.yaml:15:6`;
    edit(folder, '2018/edition.yaml', (text) => text.replace('年度: 2018', '年度: 2017'));
    expect(show(read(folder))).toEqual([
      `${at} SJ303 “上年版”是 2017 年度的，本年是 2019 年度，应为 2018 年度的`,
    ]);
    rmSync(path.join(folder, department, '2018'), { recursive: true });
    expect(show(read(folder))).toEqual([`${at} SJ901 找不到文件夹“${department}/2018”`]);
  });

  it.each(['../2018', '/etc', '2018/x', '.'])('is a folder beside this one, never %s', (name) => {
    const folder = copyTwoYears();
    edit(folder, '2019/edition.yaml', (text) => text.replace('上年版: "2018"', `上年版: "${name}"`));
    expect(show(read(folder))).toEqual([expect.stringMatching(/edition\.yaml:15:6 SJ205 “上年版”写的是/)]);
  });
});
