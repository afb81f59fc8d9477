import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAll, scratchFolder } from '../workspace/scratch-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const edition = path.join(root, 'data/beidaihe-government-office/2019');

type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** `build` in a process of its own, called from `folder`, with the cache and the outputs in it. */
async function build(folder: string, more: readonly string[] = [], program = root): Promise<Run> {
  const main = path.join(program, 'dist/cli/main.js');
  const env = { ...process.env, GONGKAI_CACHE: 'cache' };
  const child = spawn(process.execPath, [main, 'build', edition, ...more], { cwd: folder, env });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
}

/** The outputs by their name, each with its time. */
function outputsIn(folder: string, out = 'out') {
  const place = path.join(folder, out, 'beidaihe-government-office/2019');
  return readdirSync(place).map((name) => {
    const file = path.join(place, name);
    return { file, bytes: readFileSync(file), time: statSync(file).mtimeMs };
  });
}

/** A copy of the compiled program. */
function copyProgram(): string {
  const folder = scratchFolder();
  for (const part of ['dist', 'templates', 'subjects', 'package.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true, preserveTimestamps: true });
  }
  for (const part of ['fonts', 'node_modules']) {
    symlinkSync(path.join(root, part), path.join(folder, part), 'junction');
  }
  return folder;
}

describe('build with a cache', () => {
  it('says the same again and leaves the outputs as they are', async () => {
    const folder = scratchFolder();
    const first = await build(folder);
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('按原样刊印已知问题 212 处\n');
    expect(listAll(path.join(folder, 'cache'))).not.toEqual([]);
    for (const { file } of outputsIn(folder)) utimesSync(file, 1000, 1000);
    const before = outputsIn(folder);
    expect(await build(folder)).toEqual(first);
    expect(outputsIn(folder)).toEqual(before);
    rmSync(path.join(folder, 'cache'), { recursive: true });
    expect(await build(folder)).toEqual(first);
    expect(outputsIn(folder)).toEqual(before);
  });

  it('puts back an output that is gone or is another, and no other', async () => {
    const folder = scratchFolder();
    await build(folder);
    for (const { file } of outputsIn(folder)) utimesSync(file, 1000, 1000);
    const [docx, pdf] = outputsIn(folder);
    if (!docx || !pdf) throw new Error('no outputs');
    writeFileSync(docx.file, 'typed over');
    await build(folder);
    expect(outputsIn(folder)).toEqual([{ ...docx, time: expect.any(Number) }, pdf]);
    rmSync(pdf.file);
    await build(folder);
    expect(outputsIn(folder).map(({ bytes }) => bytes)).toEqual([docx.bytes, pdf.bytes]);
  });

  it('needs nothing that understands data, templates or fonts the second time', async () => {
    const [folder, program] = [scratchFolder(), copyProgram()];
    const first = await build(folder, [], program);
    const bundle = path.join(program, 'dist/bundle');
    const chunks = readdirSync(bundle).filter((name) => name.endsWith('.cjs'));
    const spoilt = chunks.filter((name) =>
      /\bZodType\b|\bHandlebars\b|\bFontkit\b|\bcomposeDocument\b/i.test(read(name)),
    );
    expect(spoilt.length).toBeGreaterThan(2);
    for (const name of spoilt) writeFileSync(path.join(bundle, name), 'throw new Error("it was loaded")');
    expect(await build(folder, [], program)).toEqual(first);
    expect((await build(folder, ['--force'], program)).status).toBe(70);

    function read(name: string): string {
      return readFileSync(path.join(bundle, name), 'utf8');
    }
  });

  it('renders anew if it is forced to, or if it is another program', async () => {
    const [folder, program] = [scratchFolder(), copyProgram()];
    await build(folder, [], program);
    const files = listAll(path.join(folder, 'cache'));
    await build(folder, ['--force'], program);
    expect(listAll(path.join(folder, 'cache'))).toEqual(files);
    writeFileSync(path.join(program, 'dist/bundle/program.sha256'), 'another');
    await build(folder, [], program);
    expect(listAll(path.join(folder, 'cache')).length).toBeGreaterThan(files.length);
  });

  it('keeps nothing of modules, which may change at any time', async () => {
    const [folder, program] = [scratchFolder(), copyProgram()];
    rmSync(path.join(program, 'dist/bundle'), { recursive: true });
    expect((await build(folder, [], program)).status).toBe(0);
    expect(listAll(folder)).not.toContain('cache');
  });

  it('serves two processes at once', async () => {
    const folder = scratchFolder();
    const runs = await Promise.all(['a', 'b'].map((out) => build(folder, ['--out', out])));
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    const [a, b] = ['a', 'b'].map((out) => outputsIn(folder, out).map(({ bytes }) => bytes));
    expect(a).toEqual(b);
    const files = listAll(path.join(folder, 'cache'));
    expect(files.filter((name) => name.includes('.'))).toEqual([]);
    await build(folder, ['--out', 'c']);
    expect(outputsIn(folder, 'c').map(({ bytes }) => bytes)).toEqual(a);
    expect(listAll(path.join(folder, 'cache'))).toEqual(files);
  });
});
