import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listAll, scratchFolder } from '../workspace/scratch-folder.js';
import { copyProgram } from './copy-program.js';

const root = path.resolve(import.meta.dirname, '../..');
const example = path.join(root, 'data/beidaihe-government-office/2019');

/** Departments of which the second has no budget that can be read. */
function writeDepartments(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const edition = path.join(folder, 'data', name, '2019');
    cpSync(example, edition, { recursive: true });
    const file = path.join(edition, 'edition.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('公开名称: 秦皇岛市', `公开名称: ${name}`));
    if (name === 'torn') rmSync(file);
  }
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function runMain(folder: string, args: readonly string[], main = path.join(root, 'dist/cli/main.js')) {
  const env = { ...process.env, GONGKAI_CACHE: 'off', INIT_CWD: '' };
  try {
    const ended = await promisify(execFile)(process.execPath, [main, ...args], { cwd: folder, env });
    return { code: 0, ...ended };
  } catch (error) {
    return error as Ended;
  }
}

const build = (folder: string, ...args: readonly string[]) =>
  runMain(folder, ['build', 'data/*/2019', ...args]);

/** Every file of a folder with its bytes. */
function readAll(folder: string): readonly (readonly [string, string])[] {
  return listAll(folder)
    .filter((name) => /\.(docx|pdf)$/.test(name))
    .map((name) => [name, readFileSync(path.join(folder, name), 'base64')]);
}

describe('a batch', () => {
  it('makes the same files and says the same with one thread, with several, and in shards', {
    timeout: 240_000,
  }, async () => {
    const folder = scratchFolder();
    writeDepartments(folder, ['a', 'b', 'torn', 'c']);
    const one = await build(folder, '--jobs', '1', '--out', 'one');
    expect(one.code).toBe(3);
    expect(one.stderr).toContain('共 4 个公开件，完成 3 个，失败 1 个');
    expect(one.stderr).toMatch(/失败 +1 +0\n合计 +4 +6\n失败：data\/torn\/2019（错误 1、警告 0、说明 0）\n/);
    const three = await build(folder, '--jobs', '3', '--out', 'three');
    expect(three.code).toBe(3);
    expect(three.stdout).toBe(one.stdout.replaceAll('one/', 'three/'));
    const shards = [];
    for (const shard of ['1/2', '2/2']) {
      const { stdout } = await build(
        folder,
        '--jobs',
        '2',
        '--shard',
        shard,
        '--out',
        'shards',
        '--format',
        'json',
      );
      shards.push(JSON.parse(stdout));
    }
    const files = readAll(path.join(folder, 'one'));
    expect(files).toHaveLength(6);
    expect(readAll(path.join(folder, 'three'))).toEqual(files);
    expect(readAll(path.join(folder, 'shards'))).toEqual(files);
    const editions = shards.flatMap((shard) =>
      shard.editions.map((each: { edition: string }) => each.edition),
    );
    expect(editions.toSorted()).toEqual(['a', 'b', 'c', 'torn'].map((name) => `data/${name}/2019`));
  });

  it.each([
    [
      'throws where nobody catches it',
      'setTimeout(() => { throw new Error("crashed") }); await new Promise(() => {})',
    ],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length))'],
  ])('goes on when a thread %s', { timeout: 240_000 }, async (_, crash) => {
    const folder = scratchFolder();
    writeDepartments(folder, ['a', 'crash', 'c', 'd']);
    const main = copyCrashingProgram(crash);
    const args = ['build', 'data/*/2019', '--to', 'docx', '--jobs', '2', '--format', 'json'];
    const { code, stdout } = await runMain(folder, args, main);
    expect(code).toBe(70);
    const { summary, editions } = JSON.parse(stdout);
    expect(summary).toEqual({ editions: 4, built: 3, unchanged: 0, failed: 1 });
    expect(editions[2]).toMatchObject({
      edition: 'data/crash/2019',
      result: 'failed',
      findings: [{ code: 'CX101' }],
    });
  });
});

/** The program, of which a thread that builds the edition “crash” does something else. */
function copyCrashingProgram(crash: string): string {
  const main = copyProgram();
  const pipeline = path.join(path.dirname(main), '../pipeline.js');
  const sound = readFileSync(pipeline, 'utf8');
  const start = /export async function buildEdition\(request\) \{/;
  expect(sound).toMatch(start);
  writeFileSync(
    pipeline,
    sound.replace(start, `$&\n if (request.editionFolder.includes('crash')) { ${crash} }`),
  );
  return main;
}

describe('a batch that was killed', () => {
  it('leaves whole files, and the next run renders only what is missing', { timeout: 240_000 }, async () => {
    const folder = scratchFolder();
    writeDepartments(folder, ['a', 'b', 'c', 'd', 'e', 'f']);
    const env = { ...process.env, GONGKAI_CACHE: path.join(folder, 'cache'), INIT_CWD: '' };
    const args = [path.join(root, 'dist/cli/main.js'), 'build', 'data/*/2019', '--to', 'docx', '--jobs', '2'];
    const killed = spawn(process.execPath, args, { cwd: folder, env });
    await once(killed.stdout, 'data');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const made = readAll(path.join(folder, 'out'));
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(6);
    const { stdout } = await promisify(execFile)(process.execPath, [...args, '--format', 'json'], {
      cwd: folder,
      env,
    });
    expect(JSON.parse(stdout).summary).toEqual({
      editions: 6,
      built: 6 - made.length,
      unchanged: made.length,
      failed: 0,
    });
    expect(readAll(path.join(folder, 'out'))).toEqual(expect.arrayContaining([...made]));
  });
});
