import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAll, scratchFolder, writeFiles } from '../workspace/scratch-folder.js';
import { runIn } from './run-in.js';

const words = `格式版本: "1"
部门: { 名称: 民政局, 公开名称: 示例县民政局 }
年度: 2016
标题: 示例县民政局2016年部门预算
公开日期: 2016-02-03
说明: 从政府网站取得
文件:
  - { 文件: 预算.pdf, 说明: 盖章扫描件 }
`;

function folderWithPublication(): string {
  const folder = scratchFolder();
  writeFiles(folder, { 'data/minzheng/2016/published.yaml': words, 'data/minzheng/2016/预算.pdf': 'PDF' });
  return folder;
}

const archive = (folder: string, ...more: readonly string[]) =>
  runIn(folder, ['archive', 'data/minzheng/2016', '--archive', '归档库', ...more]);

describe('archive of a publication that was made without gongkai', () => {
  it('takes its files in, and says of them what is known', async () => {
    const folder = folderWithPublication();
    const { exitCode, stdout } = await archive(folder);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('minzheng/2016@r1  归档库/editions/minzheng/2016/r1\n');
    const bag = path.join(folder, '归档库/editions/minzheng/2016/r1');
    expect(listAll(path.join(bag, 'data'))).toEqual([
      'metadata.json',
      'publication',
      'publication/预算.pdf',
      'published.yaml',
    ]);
    const info = readFileSync(path.join(bag, 'bag-info.txt'), 'utf8');
    expect(info).toContain('Source-Organization: 示例县民政局\n');
    expect(info).toContain('Gongkai-Publication-Date: 2016-02-03\n');
    expect(info).not.toContain('Gongkai-Software');
    const record = JSON.parse(readFileSync(path.join(bag, 'data/metadata.json'), 'utf8'));
    expect(record.内容描述).toEqual({
      题名: '示例县民政局2016年部门预算',
      责任者: '示例县民政局',
      日期: '2016-02-03',
      密级: '公开',
    });
    expect(record.电子属性[0]).not.toHaveProperty('文档创建程序');
  });

  it('is listed by catalog and brought back by restore', async () => {
    const folder = folderWithPublication();
    await archive(folder);
    expect(await runIn(folder, ['catalog', '--archive', '归档库'])).toMatchObject({ exitCode: 0 });
    expect(readFileSync(path.join(folder, 'out/catalog/index.html'), 'utf8')).toContain('不是用本程序生成的');
    await runIn(folder, ['restore', 'minzheng/2016', '--archive', '归档库', '--out', '取回']);
    expect(readFileSync(path.join(folder, '取回/minzheng/2016/published.yaml'), 'utf8')).toBe(words);
  });

  it('is refused again unchanged, and asks why where it is changed', async () => {
    const folder = folderWithPublication();
    await archive(folder);
    expect((await archive(folder)).stderr).toContain('GZ102');
    writeFiles(folder, { 'data/minzheng/2016/published.yaml': words.replace('网站', '网站（存档页）') });
    expect((await archive(folder)).stderr).toContain('GZ101');
    const { exitCode, stdout } = await archive(folder, '--reason', '说明不准', '--approved-by', '示例甲');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('minzheng/2016@r2');
    await runIn(folder, ['catalog', '--archive', '归档库']);
    expect(readFileSync(path.join(folder, 'out/catalog/index.html'), 'utf8')).toContain('说明不准');
  });

  it('is not archived with a fault, which has its place', async () => {
    const folder = folderWithPublication();
    writeFiles(folder, { 'data/minzheng/2016/published.yaml': words.replace('预算.pdf', '没有.pdf') });
    const { exitCode, stderr } = await archive(folder);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('data/minzheng/2016/published.yaml:8:11 错误 SJ901');
    expect(existsSync(path.join(folder, '归档库/editions'))).toBe(false);
  });
});
