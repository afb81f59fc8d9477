import { describe, expect, it } from 'vitest';
import { editionSchema } from '../../src/budget/edition.js';
import { type DraftWords, draftWords } from '../../src/draft/draft-words.js';
import { relocateSchema } from '../../src/draft/relocate-schema.js';
import { readYaml } from '../../src/load/read-yaml.js';

const old = `# 说明
格式版本: "1"
部门:
  名称: 甲局 # 正文中的称呼
  公开名称: 某市甲局
  预算代码: "034"
  预算名称: 甲
年度: 2019 # 预算年度
版式: hebei-2019
日期: { 批复日期: 2019-01-20, 公开日期: 2019-02-01 }
审批:
  批复文号: 财预〔2019〕1号
  审签人: 张三
保密审查:
  审查人: 李四 # 办公室
  审查日期: 2019-01-30
`;

function draft(text: string, words: Partial<DraftWords> = {}): string {
  const loaded = readYaml({ path: 'edition.yaml', text }, editionSchema);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return draftWords(loaded.value, { year: 2020, previous: '2019', isOtherDepartment: false, ...words });
}

const next = old
  .replace('年度: 2019 # 预算年度\n', '年度: 2020 # 预算年度\n上年版: "2019"\n')
  .replaceAll(/2019-0\d-\d\d|财预〔2019〕1号|张三|李四/g, '未知');

describe('draftWords', () => {
  it('changes the year, 上年版 and the formalities, and leaves comments and order', () => {
    expect(draft(old)).toBe(next);
  });

  it('keeps line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(draft(windows(old))).toBe(windows(next));
  });

  it('replaces the 上年版 of the old year', () => {
    expect(draft(next.replace('"2019"', '"2018"').replace('年度: 2020', '年度: 2019'))).toBe(next);
  });

  it('takes a 上年版 away that is no longer the year before', () => {
    expect(draft(next, { year: 2022, previous: undefined })).toBe(
      next.replace('上年版: "2019"\n', '').replace('年度: 2020', '年度: 2022'),
    );
  });

  it('adds 上年版 where the year is the last line', () => {
    const last = `${old.replace('年度: 2019 # 预算年度\n', '')}年度: 2019`;
    expect(draft(last)).toMatch(/\n年度: 2020\n上年版: "2019"$/);
  });

  it('leaves the names of another department to be filled in', () => {
    const units = `${old}单位:\n  - { 名称: 甲局本级, 代码: "034001", 性质: 行政单位 }\n`;
    const drafted = draft(units, { previous: undefined, isOtherDepartment: true });
    expect(drafted).toContain(
      '名称: 待填 # 正文中的称呼\n  公开名称: 待填\n  预算代码: 待填\n  预算名称: 待填\n',
    );
    expect(drafted).toContain('{ 名称: 待填, 代码: 待填, 性质: 行政单位 }');
    expect(drafted).toContain('版式: hebei-2019');
  });

  it('gives what loads again, in braces too', () => {
    const braces =
      '{ 格式版本: "1", 部门: { 名称: 甲, 公开名称: 甲, 预算代码: "034", 预算名称: 甲 }, 年度: 2019, 版式: hebei-2019, 日期: { 批复日期: 未知, 公开日期: 未知 }, 审批: { 批复文号: 未知, 审签人: 未知 }, 保密审查: { 审查人: 未知, 审查日期: 未知 } }\n';
    expect(draft(braces)).toBe(braces.replace('2019,', '2020,'));
    const again = readYaml({ path: 'edition.yaml', text: draft(old) }, editionSchema);
    expect(again.ok && again.value.value).toMatchObject({ 年度: 2020, 上年版: '2019' });
  });
});

describe('relocateSchema', () => {
  const line = (link: string) => `# yaml-language-server: $schema=${link}\n合计: 1\n`;

  it.each([
    ['beside', '/w/data/甲/2019/tables', '/w/data/甲/2020/tables', '../../../../schemas/收入.schema.json'],
    [
      'deeper',
      '/w/data/甲/2019/tables',
      '/w/data/市/甲/2020/tables',
      '../../../../../schemas/收入.schema.json',
    ],
  ])('keeps the schema in sight %s', (_, from, to, link) => {
    expect(relocateSchema(line('../../../../schemas/收入.schema.json'), from, to)).toBe(line(link));
  });

  it('leaves a schema that lies elsewhere, and a file that names none', () => {
    expect(relocateSchema(line('https://example.com/a.json'), '/a', '/b/c')).toBe(
      line('https://example.com/a.json'),
    );
    expect(relocateSchema('合计: 1\n', '/a', '/b/c')).toBe('合计: 1\n');
  });
});
