import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAll, scratchFolder, writeFiles } from '../workspace/scratch-folder.js';

const main = path.resolve('dist/cli/main.js');
const old = path.resolve('data/beidaihe-government-office/2019');

function gongkai(cwd: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [main, ...args], { cwd, encoding: 'utf8' });
}

/** A folder with the shipped edition as `data/甲/2019`. */
function folderWithEdition(): string {
  const folder = scratchFolder();
  cpSync(old, path.join(folder, 'data/甲/2019'), { recursive: true });
  return folder;
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const yaml = files.filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(yaml.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

describe('new', () => {
  it('makes the next year beside the old one and says what to do, in order', () => {
    const folder = folderWithEdition();
    const { status, stdout, stderr } = gongkai(folder, 'new', '2020', '--from', 'data/甲/2019');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const oldFiles = listAll(path.join(folder, 'data/甲/2019'));
    expect(listAll(path.join(folder, 'data/甲/2020'))).toEqual(
      oldFiles.filter((name) => name !== 'as-published.yaml'),
    );
    expect(listAll(path.join(folder, 'data/甲')).filter((name) => name.startsWith('.'))).toEqual([]);
    const steps = stdout.split('\n').filter((line) => /^\d\. /.test(line));
    expect(steps.map((line) => line.replace(/[：:].*/, ''))).toEqual([
      '1. 打开 data/甲/2020/edition.yaml，核对各项',
      '2. 填数',
      '3. 看文字',
      '4. 检查，照报告改',
      '5. 生成',
    ]);
    expect(stdout).toContain('   data/甲/2020/tables/支出.yaml  8 处\n');
    expect(stdout).toMatch(/ {3}data\/甲\/2020\/tables\/绩效指标\.yaml:120:\d+ {2}…印《北戴河年鉴》2016年卷/);
    expect(stdout).toContain('4. 检查，照报告改：gongkai check data/甲/2020\n');
  });

  it('makes what cannot be checked or built until every figure is there', () => {
    const folder = folderWithEdition();
    const { stdout } = gongkai(folder, 'new', '2020', '--from', 'data/甲/2019');
    const [, total] = /共 (\d+) 处/.exec(stdout) ?? [];
    for (const command of ['check', 'build']) {
      const { status, stdout: report, stderr } = gongkai(folder, command, 'data/甲/2020');
      const codes = (report + stderr).match(/(?<=错误 )[A-Z]{2}\d{3}/g) ?? [];
      expect(status).toBe(3);
      expect(codes).toEqual(Array(Number(total)).fill('SJ208'));
    }
  });

  it('writes over nothing', () => {
    const folder = folderWithEdition();
    writeFiles(folder, { 'data/甲/2020/edition.yaml': '已经填了一半' });
    const before = textsIn(folder);
    const { status, stdout, stderr } = gongkai(folder, 'new', '2020', '--from', 'data/甲/2019');
    expect({ status, stdout }).toEqual({ status: 5, stdout: '' });
    expect(stderr).toMatch(/^错误 XR108 “data\/甲\/2020”里已有文件：edition\.yaml\n/);
    expect(textsIn(folder)).toEqual(before);
  });

  it('leaves the names to be filled in for another department, and has no year before there', () => {
    const folder = folderWithEdition();
    const args = ['new', '2020', '--from', 'data/甲/2019', '--to', 'data/乙/2020'];
    const { status, stdout } = gongkai(folder, ...args);
    expect(status).toBe(0);
    expect(stdout).toContain('部门（和单位）的名称、代码改成了“待填”');
    const { 'edition.yaml': words = '' } = textsIn(path.join(folder, 'data/乙/2020'));
    expect(words).toContain('  公开名称: 待填 #');
    expect(words).not.toContain('上年版');
  });

  it('does not start from an edition with faults, and says which', () => {
    const folder = folderWithEdition();
    writeFiles(folder, { 'data/甲/2019/tables/收入.yaml': '合计: 待填\n' });
    const { status, stderr } = gongkai(folder, 'new', '2020', '--from', 'data/甲/2019');
    expect(status).toBe(3);
    expect(stderr).toContain('data/甲/2019/tables/收入.yaml:1:5 错误 SJ208');
    expect(listAll(path.join(folder, 'data/甲'))).not.toContain('2020');
  });

  it.each([
    [['2020'], 'YF103 缺少选项“--from <数据文件夹>”'],
    [['20', '--from', 'data/甲/2019'], 'YF109 “20”不是年度'],
    [['２０２０', '--from', 'data/甲/2019'], 'YF109 “２０２０”不是年度'],
    [['2019', '--from', 'data/甲/2019'], 'YF109 年度 2019 不在 2019 之后'],
    [['2020', '--from', 'data/甲/2019', '--to', ''], 'YF106 --to 没有给出文件夹'],
  ])('%j is wrong usage', (args, message) => {
    const { status, stderr } = gongkai(folderWithEdition(), 'new', ...args);
    expect(stderr).toMatch(new RegExp(`^错误 ${message}\n`));
    expect(status).toBe(2);
  });

  it('tells that the edition is not there', () => {
    const { status, stderr } = gongkai(folderWithEdition(), 'new', '2020', '--from', 'data/甲/2018');
    expect(stderr).toMatch(/^错误 SJ901 找不到文件夹“data\/甲\/2018”\n {2}建议：可用的有：data\/甲\/2019。/);
    expect(status).toBe(3);
  });
});
