import { describe, expect, it } from 'vitest';
import { describeRecord, type MetadataFacts } from '../../src/archive/metadata.js';
import { packRelease } from '../../src/archive/pack-release.js';
import { findTotals } from '../../src/archive/totals.js';
import { readRelease } from '../../src/workspace/read-release.js';
import { openExample } from '../edition/example-edition.js';
import { editionFolder, root } from '../edition/published-edition.js';
import { scratchFolder, workspaceAt, writeFiles } from '../workspace/scratch-folder.js';
import { bytesOf } from './archive-in.js';

describe('the totals of an edition', () => {
  const budget = openExample(editionFolder).edition.budget;

  it('are those of its revenue and expenditure', () => {
    expect(findTotals(budget)).toEqual({ 收入总计: '2477.28', 支出总计: '2477.28' });
  });

  it('are none where one of them is not stated', () => {
    const { 支出: _, ...rest } = budget;
    expect(findTotals(rest)).toBeUndefined();
  });
});

describe('the record of a publication', () => {
  const { 日期, 审批, 保密审查, ...edition } = openExample(editionFolder).edition.budget;
  const facts: MetadataFacts = {
    title: '甲局2019年部门预算公开',
    edition: { ...edition, 日期, 审批, 保密审查 },
    revision: { department: '甲', year: '2019', revision: 2 },
    supersedes: { department: '甲', year: '2019', revision: 1 },
    reason: '数字有误',
    approvedBy: '张某',
    archivedAt: new Date('2026-11-22T08:00:00Z'),
    program: 'gongkai 0.1.0',
  };
  const files = new Map([['甲.pdf', bytesOf('abc')]]);

  it('leaves out what is not known', () => {
    const text = JSON.stringify(describeRecord(facts, files));
    expect(text).not.toContain('未知');
    expect(describeRecord(facts, files).管理过程).toHaveLength(1);
  });

  it('says what is known, and of each file what it is', () => {
    const approved = {
      ...facts,
      edition: {
        ...facts.edition,
        审批: { ...审批, 审签人: '李某' },
        日期: { ...日期, 公开日期: '2019-02-01' },
      },
    };
    const record = describeRecord(approved, files);
    expect(record.内容描述).toMatchObject({ 日期: '2019-02-01', 密级: '公开' });
    expect(record.管理过程[0]).toEqual({ 业务行为: '审签', 机构人员名称: '李某' });
    expect(record.关系).toEqual([{ 关系类型: '替代', 对象: '甲/2019@r1' }]);
    expect(record.电子属性).toEqual([
      {
        计算机文件名: '甲.pdf',
        格式信息: 'PDF/A-3a、PDF/UA-1',
        计算机文件大小: 3,
        // FIPS 180-2, B.1: the hash of “abc”.
        数字摘要: { 算法: 'SHA-256', 值: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
        文档创建程序: 'gongkai 0.1.0',
      },
    ]);
  });
});

describe('the packed release', () => {
  it('is the same in every zone', () => {
    const files = readRelease(workspaceAt(root));
    const { TZ } = process.env;
    const packed = ['UTC', 'Asia/Shanghai'].map((zone) => {
      process.env.TZ = zone;
      return packRelease(files ?? new Map());
    });
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    expect(files?.has('dist/cli/main.js')).toBe(true);
    expect(Buffer.compare(packed[0] ?? bytesOf('a'), packed[1] ?? bytesOf('b'))).toBe(0);
  });

  it('has nothing that only one version of Node reads', () => {
    const names = [...(readRelease(workspaceAt(root)) ?? new Map()).keys()];
    expect(names.filter((name) => name.endsWith('.code'))).toEqual([]);
  });

  it('is none without a bundle', () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'dist/cli/main.js': '', 'package.json': '{}' });
    expect(readRelease(workspaceAt(folder))).toBeUndefined();
  });
});
