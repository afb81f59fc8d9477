import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveExample, EXAMPLE } from '../archive/archived-example.js';
import { writeCatalogueArchive } from '../archive/catalogue/catalogue-archive.js';
import { listAll, scratchFolder, writeFiles } from '../workspace/scratch-folder.js';
import { runIn } from './run-in.js';

function folderWithExample(): string {
  const folder = scratchFolder();
  archiveExample(path.join(folder, '归档库'));
  return folder;
}

const make = (folder: string, ...args: readonly string[]) =>
  runIn(folder, ['new', ...args, '--archive', '归档库']);

const readWords = (folder: string, inside: string) =>
  readFileSync(path.join(folder, inside, 'edition.yaml'), 'utf8');

describe('new --from an archived edition', () => {
  it('is compared with the revision that was published: it comes to stand beside the new one', async () => {
    const folder = folderWithExample();
    const { exitCode, stdout, stderr } = await make(folder, '2024', '--from', `${EXAMPLE}/2023`);
    expect([exitCode, stderr]).toEqual([0, '']);
    const data = path.join(folder, 'data', EXAMPLE);
    expect(listAll(data).filter((name) => !name.includes('/'))).toEqual(['2023r2', '2024']);
    expect(readWords(data, '2024')).toContain('上年版: "2023r2"');
    expect(readWords(data, '2023r2')).toBe(readWords('data', `${EXAMPLE}/2023`));
    expect(stdout).toContain(`建好了 data/${EXAMPLE}/2024（照 ${EXAMPLE}/2023@r2；`);
    expect(stdout).toContain(`data/${EXAMPLE}/2023r2 是从归档库取来的上年数据，与公开的一致，不要改。\n`);
  });

  it('takes the revision that is asked for', async () => {
    const folder = folderWithExample();
    await make(folder, '2024', '--from', `${EXAMPLE}/2023@r1`);
    expect(readWords(folder, `data/${EXAMPLE}/2024`)).toContain('上年版: "2023r1"');
  });

  it('makes what is filled in and checked as if the year before stood in the data', async () => {
    const folder = folderWithExample();
    await make(folder, '2025', '--from', `${EXAMPLE}/2024`);
    const { exitCode, stderr, stdout } = await runIn(folder, ['check', `data/${EXAMPLE}/2025`]);
    const found = new Set((stdout + stderr).match(/(?<=错误 )[A-Z]{2}\d{3}/g));
    expect(exitCode).toBe(3);
    expect([...found]).toEqual(['SJ208']);
  });

  it('brings no year before that the new year would not name', async () => {
    const folder = folderWithExample();
    await make(folder, '2026', '--from', `${EXAMPLE}/2024`);
    expect(listAll(path.join(folder, 'data', EXAMPLE)).filter((name) => !name.includes('/'))).toEqual([
      '2026',
    ]);
    await make(folder, '2025', '--from', `${EXAMPLE}/2024`, '--to', 'data/别的局/2025');
    expect(listAll(path.join(folder, 'data/别的局')).filter((name) => !name.includes('/'))).toEqual(['2025']);
    expect(readWords(folder, 'data/别的局/2025')).toContain('公开名称: 待填');
  });

  it('writes over nothing, neither the new year nor the year before', async () => {
    const folder = folderWithExample();
    writeFiles(folder, { [`data/${EXAMPLE}/2023r2/edition.yaml`]: '别的' });
    const { exitCode, stderr } = await make(folder, '2024', '--from', `${EXAMPLE}/2023`);
    expect(exitCode).toBe(5);
    expect(stderr).toContain(`XR108 “data/${EXAMPLE}/2023r2”里已有文件`);
    expect(listAll(path.join(folder, 'data', EXAMPLE))).toEqual(['2023r2', '2023r2/edition.yaml']);
  });

  it('takes the year before that was already brought', async () => {
    const folder = folderWithExample();
    await runIn(folder, ['restore', `${EXAMPLE}/2023`, '--archive', '归档库', '--out', '取回']);
    await make(folder, '2024', '--from', `${EXAMPLE}/2023`);
    expect(
      await make(folder, '2024', '--from', `${EXAMPLE}/2023`, '--to', `data/${EXAMPLE}/2024b`),
    ).toMatchObject({
      exitCode: 0,
    });
  });

  it('means a folder where there is one', async () => {
    const folder = folderWithExample();
    await runIn(folder, ['restore', `${EXAMPLE}/2023@r1`, '--archive', '归档库', '--out', '.']);
    const { stdout } = await make(folder, '2024', '--from', `${EXAMPLE}/2023`);
    expect(stdout).toContain(`建好了 ${EXAMPLE}/2024（照 ${EXAMPLE}/2023；`);
    expect(readWords(folder, `${EXAMPLE}/2024`)).toContain('上年版: "2023"');
  });

  it('says what the archive does not have', async () => {
    const folder = folderWithExample();
    expect((await make(folder, '2024', '--from', `${EXAMPLE}/2022`)).stderr).toContain(
      `YF124 归档库里部门“${EXAMPLE}”没有年度“2022”`,
    );
    const { exitCode, stderr } = await runIn(folder, ['new', '2024', '--from', `${EXAMPLE}/2023@r1`]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('YF121 没有给出归档库');
  });

  it('cannot start from files alone', async () => {
    const folder = scratchFolder();
    writeCatalogueArchive(path.join(folder, '归档库'));
    const { exitCode, stderr } = await make(folder, '2019', '--from', 'minzheng/2018');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('YF125 “minzheng/2018@r1”没有可以照着建立的数据');
  });
});
