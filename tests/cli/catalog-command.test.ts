import { appendFileSync, cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/archive/hash.js';
import { readLog } from '../../src/archive/log.js';
import { HOSTILE, writeCatalogueArchive } from '../archive/catalogue/catalogue-archive.js';
import { writeArchive } from '../archive/write-archive.js';
import { listAll, scratchFolder } from '../workspace/scratch-folder.js';
import { runIn } from './run-in.js';

type JsonFile = { readonly 路径: string; readonly 字节数: number; readonly 'SHA-256': string };
type JsonRevision = { readonly 修订版: number; readonly 文件: readonly JsonFile[] };
type Json = {
  readonly 链头: string;
  readonly 部门: readonly {
    readonly 文件夹: string;
    readonly 公开件: readonly { readonly 年度: string; readonly 修订版: readonly JsonRevision[] }[];
  }[];
};

const read = (...parts: readonly string[]) => readFileSync(path.join(...parts), 'utf8');

function folderWithArchive(departments?: number): string {
  const folder = scratchFolder();
  writeCatalogueArchive(path.join(folder, '归档库'), departments);
  return folder;
}

const catalog = (folder: string, ...more: readonly string[]) =>
  runIn(folder, ['catalog', '--archive', '归档库', ...more]);

function readJson(folder: string): Json {
  return JSON.parse(read(folder, 'out/catalog/catalog.json')) as Json;
}

describe('catalog', () => {
  it('writes a page, its JSON and a copy of every published file, and prints the page', async () => {
    const folder = folderWithArchive();
    expect(await catalog(folder)).toEqual({ exitCode: 0, stdout: 'out/catalog/index.html\n', stderr: '' });
    const files = readJson(folder).部门.flatMap((department) =>
      department.公开件.flatMap((edition) => edition.修订版.flatMap((revision) => revision.文件)),
    );
    for (const { 路径: inside, 字节数: size, 'SHA-256': hash } of files) {
      const bytes = readFileSync(path.join(folder, 'out/catalog', inside));
      expect([bytes.length, hashOf('sha256', bytes)]).toEqual([size, hash]);
    }
    const all = listAll(path.join(folder, 'out/catalog')).filter((name) => /\.\w+$/.test(name));
    expect(all).toHaveLength(files.length + 2);
  });

  it('lists years and revisions from the newest, with the reason of a correction', async () => {
    const folder = folderWithArchive();
    await catalog(folder);
    const { 部门, 链头 } = readJson(folder);
    expect(链头).toBe(readLog(Buffer.from(read(folder, '归档库/LOG.jsonl'))).head);
    expect(部门.map((department) => department.文件夹)).toEqual(['bumen-001', 'long', 'minzheng']);
    const editions = 部门[2]?.公开件 ?? [];
    expect(editions.map((edition) => edition.年度)).toEqual(['2020', '2019', '2018', '2017']);
    expect(editions[0]?.修订版.map((revision) => revision.修订版)).toEqual([2, 1]);
    expect(editions[0]?.修订版[0]).toMatchObject({
      公开日期: '2020-03-01',
      归档日期: '2026-11-22',
      更正原因: `支出总计误写；见<b>更正说明</b> ${HOSTILE}`,
      审签人: '示例甲',
      合计: { 单位: '万元', 收入总计: '2497.84', 支出总计: '2479.84' },
    });
    expect(editions[2]?.修订版[0]).toMatchObject({
      说明: '从政府网站取得，与盖章件核对过',
      合计: { 收入总计: '1988.00' },
      文件: [{ 名称: '预算.pdf', 说明: '盖章扫描件' }, { 名称: '预算表.xls' }],
    });
    expect(editions[3]?.修订版[0]).not.toHaveProperty('合计');
  });

  it('has a page on which nothing of a hostile text is markup, and whose links lead to the files', async () => {
    const folder = folderWithArchive();
    await catalog(folder);
    const page = read(folder, 'out/catalog/index.html');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|<b>更正说明|\u202e/);
    expect(page).toContain('&lt;script&gt;document.title=&#39;中招&#39;&lt;/script&gt;');
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    for (const href of links) {
      if (href.startsWith('#')) expect(page).toContain(` id="${href.slice(1)}"`);
      else expect(existsSync(path.join(folder, 'out/catalog', decodeURIComponent(href)))).toBe(true);
    }
    expect(links.filter((href) => href.includes('%231.pdf'))).toHaveLength(5);
    expect(page).not.toMatch(/https?:\/\//);
  });

  it('gives the same bytes again, and writes no file that is already there', async () => {
    const folder = folderWithArchive();
    await catalog(folder);
    const out = path.join(folder, 'out/catalog');
    const state = () => listAll(out).map((name) => [name, statSync(path.join(out, name)).mtimeMs]);
    const before = state();
    await catalog(folder);
    expect(state()).toEqual(before);
    await catalog(folder, '--out', '另一处');
    expect(read(folder, '另一处/index.html')).toBe(read(out, 'index.html'));
    expect(read(folder, '另一处/catalog.json')).toBe(read(out, 'catalog.json'));
  });

  it('leaves the archive as it was', async () => {
    const folder = folderWithArchive();
    const copy = path.join(scratchFolder(), '归档库');
    cpSync(path.join(folder, '归档库'), copy, { recursive: true });
    await catalog(folder);
    expect(listAll(path.join(folder, '归档库'))).toEqual(listAll(copy));
  });

  it('shows no file that is not what was archived, and names all damage', async () => {
    const folder = folderWithArchive();
    const editions = path.join(folder, '归档库/editions');
    for (const inside of ['minzheng/2019', 'minzheng/2020']) {
      const year = inside.slice(-4);
      appendFileSync(path.join(editions, inside, `r1/data/publication/${year}年部门预算公开 #1.pdf`), 'x');
    }
    const { exitCode, stdout, stderr } = await catalog(folder);
    expect([exitCode, stdout]).toEqual([6, '']);
    expect(stderr.match(/错误 GD206 .*/g)).toHaveLength(2);
    expect(existsSync(path.join(folder, 'out/catalog/index.html'))).toBe(false);
  });

  it('shows an archive that has nothing yet', async () => {
    const folder = scratchFolder();
    writeArchive(path.join(folder, '归档库'), []);
    expect(await catalog(folder)).toMatchObject({ exitCode: 0 });
    expect(read(folder, 'out/catalog/index.html')).toContain('共 0 个部门，0 个公开件');
  });

  it('takes the archive from the environment', async () => {
    const folder = folderWithArchive();
    expect(await runIn(folder, ['catalog'], '归档库')).toMatchObject({ exitCode: 0 });
  });

  it.each<[readonly string[], string]>([
    [[], 'YF121 没有给出归档库'],
    [['--archive', ''], 'YF121 没有给出归档库'],
    [['--archive', '没有'], 'YF122 “没有”不是归档库：里面没有 archive.json'],
    [['--archive', '归档库', '--out', '归档库/目录'], 'YF106 --out 在归档库里面：“归档库/目录”'],
    [['--archive', '归档库', '--out', '归档库'], 'YF106 --out 在归档库里面：“归档库”'],
    [['--archive', '归档库', '--out', ''], 'YF106 --out 没有给出文件夹'],
  ])('%j is wrong usage', async (args, message) => {
    const folder = folderWithArchive();
    const before = listAll(folder);
    const { exitCode, stderr } = await runIn(folder, ['catalog', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`错误 ${message}\n`);
    expect(listAll(folder)).toEqual(before);
  });
});
