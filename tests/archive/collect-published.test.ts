import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectPublished } from '../../src/archive/collect-published.js';
import { scratchFolder, workspaceAt, writeFiles } from '../workspace/scratch-folder.js';

const words = `格式版本: "1"
部门: { 名称: 民政局, 公开名称: 示例县民政局 }
年度: 2016
标题: 示例县民政局2016年部门预算
公开日期: 2016-02-03
说明: 从政府网站取得
文件:
  - { 文件: 预算.pdf, 说明: 盖章扫描件 }
  - { 文件: 附表.xls }
合计: { 收入总计: 1988.00, 支出总计: 1988.00 }
`;

function collect(files: Readonly<Record<string, string>>) {
  const folder = scratchFolder();
  writeFiles(folder, files);
  return collectPublished(workspaceAt(path.dirname(folder)), folder);
}

function faults(files: Readonly<Record<string, string>>) {
  return collect(files).diagnostics.map(({ code, at }) => `${code} ${at?.line ?? '-'}`);
}

const files = { 'published.yaml': words, '预算.pdf': 'PDF', '附表.xls': 'XLS' };

describe('collectPublished', () => {
  it('gives the words and the files, as they are', () => {
    const collected = collect(files);
    expect(collected.diagnostics).toEqual([]);
    if (!collected.ok) return;
    const { payload, info } = collected.value;
    const texts = [...payload].map(([inside, bytes]) => [inside, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual([
      ['published.yaml', words],
      ['publication/预算.pdf', 'PDF'],
      ['publication/附表.xls', 'XLS'],
    ]);
    expect(info).toEqual({
      'Source-Organization': '示例县民政局',
      'External-Description': '示例县民政局2016年部门预算',
      'Gongkai-Year': '2016',
      'Gongkai-Publication-Date': '2016-02-03',
    });
  });

  it('does not claim a date that nobody knows', () => {
    const collected = collect({ ...files, 'published.yaml': words.replace('2016-02-03', '未知') });
    expect(collected.ok && collected.value.info).not.toHaveProperty('Gongkai-Publication-Date');
  });

  it('names every missing file at its line, and what lies there unnamed', () => {
    expect(faults({ 'published.yaml': words })).toEqual(['SJ901 8', 'SJ901 9']);
    const collected = collect({ ...files, '更正.pdf': '' });
    expect(collected).toMatchObject({
      ok: true,
      diagnostics: [{ severity: 'warning', code: 'GZ601', at: { line: 7 } }],
    });
    expect(collected.diagnostics[0]?.message).toContain('更正.pdf');
  });

  it.each([
    ['../别处.pdf'],
    ['子/预算.pdf'],
    ['C:\\预算.pdf'],
    ['.隐藏.pdf'],
    ['published.yaml'],
    ['预算?.pdf'],
  ])('takes no %s for a file', (name) => {
    expect(
      faults({ ...files, 'published.yaml': words.replace('附表.xls', `"${name.replace('\\', '\\\\')}"`) }),
    ).toEqual(['SJ205 9']);
  });

  it('takes no file twice, whatever the case of its letters', () => {
    expect(faults({ ...files, 'published.yaml': words.replace('附表.xls', '预算.PDF') })).toEqual([
      'SJ205 9',
    ]);
  });

  it('wants its totals exact, and no key that it does not know', () => {
    expect(faults({ ...files, 'published.yaml': words.replace('1988.00', '1988.00万元') })).toEqual([
      'SJ205 10',
    ]);
    expect(faults({ ...files, 'published.yaml': `${words}审批: 无\n` })).toHaveLength(1);
  });

  it('is not there without published.yaml', () => {
    expect(faults({ '预算.pdf': '' })).toEqual(['SJ901 -']);
  });
});
