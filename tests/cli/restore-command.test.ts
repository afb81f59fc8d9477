import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveExample, EXAMPLE } from '../archive/archived-example.js';
import { writeCatalogueArchive } from '../archive/catalogue/catalogue-archive.js';
import { textFile, writeArchive } from '../archive/write-archive.js';
import { listAll, scratchFolder, writeFiles } from '../workspace/scratch-folder.js';
import { runIn } from './run-in.js';

function folderWithExample(): string {
  const folder = scratchFolder();
  archiveExample(path.join(folder, '归档库'));
  return folder;
}

const restore = (folder: string, ...args: readonly string[]) =>
  runIn(folder, ['restore', ...args, '--archive', '归档库', '--out', '取回']);

function bytesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), readFileSync(file).toString('base64')]),
  );
}

describe('restore', () => {
  it('brings an edition back to the byte, with the year before that it names', async () => {
    const folder = folderWithExample();
    const { exitCode, stdout, stderr } = await restore(folder, `${EXAMPLE}/2024`);
    expect([exitCode, stdout]).toEqual([0, `取回/${EXAMPLE}/2024\n取回/${EXAMPLE}/2023\n`]);
    expect(stderr).toBe(`从归档库恢复了 ${EXAMPLE}/2024@r1，与归档时逐字节相同\n`);
    expect(listAll(path.join(folder, '取回', EXAMPLE)).filter((name) => !name.includes('/'))).toEqual([
      '2023',
      '2024',
    ]);
    for (const year of ['2023', '2024']) {
      expect(bytesIn(path.join(folder, '取回', EXAMPLE, year))).toEqual(
        bytesIn(path.join('data', EXAMPLE, year)),
      );
    }
  });

  it('brings back what builds to the same bytes', async () => {
    const folder = folderWithExample();
    await restore(folder, `${EXAMPLE}/2024`);
    expect(await runIn(folder, ['build', `取回/${EXAMPLE}/2024`, '--out', '甲'])).toMatchObject({
      exitCode: 0,
    });
    const shipped = path.resolve('data', EXAMPLE, '2024');
    expect(await runIn(folder, ['build', shipped, '--out', '乙'])).toMatchObject({ exitCode: 0 });
    expect(Object.keys(bytesIn(path.join(folder, '甲')))).toHaveLength(2);
    expect(bytesIn(path.join(folder, '甲'))).toEqual(bytesIn(path.join(folder, '乙')));
  });

  it('takes the revision that is asked for', async () => {
    const { stderr } = await restore(folderWithExample(), `${EXAMPLE}/2023@r1`);
    expect(stderr).toContain(`${EXAMPLE}/2023@r1`);
  });

  it('may be repeated, and leaves a folder alone that it would make just so', async () => {
    const folder = folderWithExample();
    await restore(folder, `${EXAMPLE}/2023`);
    const before = bytesIn(path.join(folder, '取回'));
    expect(await restore(folder, `${EXAMPLE}/2024`)).toMatchObject({ exitCode: 0 });
    expect(bytesIn(path.join(folder, '取回'))).toMatchObject(before);
  });

  it.each(['2024', '2023'])(
    'never writes over a folder: what was changed in %s stays, and nothing is made',
    async (year) => {
      const folder = folderWithExample();
      writeFiles(folder, { [`取回/${EXAMPLE}/${year}/edition.yaml`]: '改了一半' });
      const before = bytesIn(path.join(folder, '取回'));
      const { exitCode, stdout, stderr } = await restore(folder, `${EXAMPLE}/2024`);
      expect([exitCode, stdout]).toEqual([5, '']);
      expect(stderr).toContain(`错误 XR108 “取回/${EXAMPLE}/${year}”里已有文件：edition.yaml\n`);
      expect(stderr).toContain('用 --out 换一个文件夹');
      expect(bytesIn(path.join(folder, '取回'))).toEqual(before);
      expect(listAll(path.join(folder, '取回')).filter((name) => name.includes('.gongkai-'))).toEqual([]);
    },
  );

  it('brings a publication back that was made without gongkai, as it was taken in', async () => {
    const folder = scratchFolder();
    writeCatalogueArchive(path.join(folder, '归档库'));
    expect(await restore(folder, 'minzheng/2018')).toMatchObject({
      exitCode: 0,
      stdout: '取回/minzheng/2018\n',
    });
    expect(listAll(path.join(folder, '取回/minzheng/2018'))).toEqual([
      'published.yaml',
      '预算.pdf',
      '预算表.xls',
    ]);
  });

  it('brings nothing of another department, however it got into the bag', async () => {
    const folder = scratchFolder();
    const payload = new Map([
      textFile('project/data/jia/2020/edition.yaml', '甲'),
      textFile('project/data/yi/2020/edition.yaml', '乙'),
      textFile('project/data/jia/多余.yaml', '甲'),
      textFile('project/templates/x/layout.yaml', ''),
    ]);
    writeArchive(path.join(folder, '归档库'), [{ revision: 'jia/2020@r1', payload }]);
    await restore(folder, 'jia/2020');
    expect(listAll(path.join(folder, '取回'))).toEqual(['jia', 'jia/2020', 'jia/2020/edition.yaml']);
  });

  it('does not bring back what is damaged', async () => {
    const folder = folderWithExample();
    const file = path.join(
      folder,
      `归档库/editions/${EXAMPLE}/2024/r1/data/project/data/${EXAMPLE}/2024/edition.yaml`,
    );
    writeFileSync(file, readFileSync(file, 'utf8').replace('2024', '2023'));
    const { exitCode, stderr } = await restore(folder, `${EXAMPLE}/2024`);
    expect(exitCode).toBe(6);
    expect(stderr).toMatch(/错误 GD206 “.*edition\.yaml”被改过/);
    expect(listAll(folder)).not.toContain('取回');
    rmSync(file);
    expect(await restore(folder, `${EXAMPLE}/2024`)).toMatchObject({ exitCode: 6 });
  });

  it.each([
    [['minzhen/2018', '--archive', '归档库', '--out', 'x'], 'YF124 归档库里没有部门“minzhen”'],
    [['minzheng', '--archive', '归档库', '--out', 'x'], 'YF123 “minzheng”不是归档库里公开件的写法'],
    [['minzheng/2018', '--archive', '归档库', '--out', '归档库/x'], 'YF106 --out 在归档库里面：“归档库/x”'],
    [['minzheng/2018', '--archive', '归档库'], 'YF103 缺少选项“--out <文件夹>”'],
    [['minzheng/2018', '--out', 'x'], 'YF121 没有给出归档库'],
  ])('%j is wrong usage', async (args, message) => {
    const folder = scratchFolder();
    writeCatalogueArchive(path.join(folder, '归档库'));
    const { exitCode, stderr } = await runIn(folder, ['restore', ...args]);
    expect(stderr).toContain(`错误 ${message}\n`);
    expect(exitCode).toBe(2);
  });
  it('does not write into the archive by a link either', async () => {
    const folder = scratchFolder();
    writeCatalogueArchive(path.join(folder, '归档库'));
    symlinkSync('归档库', path.join(folder, '链接'), 'dir');
    const { exitCode, stderr } = await runIn(folder, [
      'restore',
      'minzheng/2018',
      ...['--archive', '归档库', '--out', '链接/x'],
    ]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('YF106')]);
  });
});
