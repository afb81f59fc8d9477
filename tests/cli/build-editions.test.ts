import { readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type BuildEdition, buildEditions } from '../../src/cli/build-editions.js';
import { openBuiltJson } from '../../src/cli/formats/built-json.js';
import { openBuiltText } from '../../src/cli/formats/built-text.js';
import { resolveEditions } from '../../src/cli/resolve-editions.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { listAll, scratchFolder, workspaceAt, writeFiles } from '../workspace/scratch-folder.js';
import { countAlive } from './count-alive.js';
import { fakeTerminal } from './fake-terminal.js';

const warning: Diagnostic = { severity: 'warning', code: 'SJ301', message: '多余的文件' };
const dataFault: Diagnostic = { severity: 'error', code: 'SJ201', message: '金额不对' };
const known: Diagnostic = { ...dataFault, acknowledged: '原件如此' };
const proofFault: Diagnostic = { severity: 'error', code: 'SC101', message: '缺字' };

/** Builds `<out>/<edition>.<format>`, unless the edition's name says what goes wrong. */
const build: BuildEdition = async ({ editionFolder, formats, outRoot, onProgress }) => {
  const name = path.basename(editionFolder);
  onProgress('排版');
  if (name === 'bug') throw new TypeError('x is not a function');
  const faults =
    { data: [dataFault], proof: [proofFault], warned: [warning], known: [known, known] }[name] ?? [];
  const outputs = formats.map((format) => ({
    path: path.join(outRoot, `${name === 'twin' ? 'A' : name}.${format}`),
    bytes: new TextEncoder().encode(`${name} ${format}`),
  }));
  return { diagnostics: faults, outputs };
};

async function run(
  folder: string,
  editions: readonly string[],
  options: { force?: boolean; debug?: boolean; lanes?: number; json?: boolean; build?: BuildEdition } = {},
) {
  const stdout = fakeTerminal();
  const stderr = fakeTerminal();
  const context = {
    workspace: workspaceAt(folder),
    stdout,
    stderr,
    sourceDateEpoch: undefined,
    archiveFolder: undefined,
    cacheFolder: undefined,
    debug: options.debug ?? false,
  };
  const openReport = options.json ? openBuiltJson : openBuiltText;
  const exitCode = await buildEditions(context, options.build ?? build, {
    editions: resolveEditions(context.workspace, editions),
    formats: ['docx', 'pdf'],
    out: 'out',
    force: options.force ?? false,
    remark: () => [],
    lanes: options.lanes ?? 1,
    report: openReport(context),
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

describe('buildEditions', () => {
  it('writes the outputs, prints their paths and nothing else on stdout', async () => {
    const folder = scratchFolder();
    const { exitCode, stdout, stderr } = await run(folder, ['data/2019']);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('out/2019.docx\nout/2019.pdf\n');
    expect(stderr).toBe('共 1 个公开件，完成 1 个\n');
    expect(readFileSync(path.join(folder, 'out/2019.pdf'), 'utf8')).toBe('2019 pdf');
    expect(listAll(folder)).toEqual(['out', 'out/2019.docx', 'out/2019.pdf']);
  });

  it('does the other editions when one fails, and ends with the highest code', async () => {
    const folder = scratchFolder();
    const { exitCode, stdout, stderr } = await run(folder, ['data', 'a', 'proof', 'warned']);
    expect(exitCode).toBe(4);
    expect(stdout).toBe('out/a.docx\nout/a.pdf\nout/warned.docx\nout/warned.pdf\n');
    expect(stderr).toContain('data 错误 SJ201 金额不对\n');
    expect(stderr).toContain('warned 警告 SJ301 多余的文件\n');
    expect(stderr).toMatch(/共 4 个公开件，完成 2 个，失败 2 个；错误 2、警告 1、说明 0\n$/);
  });

  it('reports in the order in which editions were asked for, whichever is done first', async () => {
    const slowFirst: BuildEdition = async (one) => {
      if (one.editionFolder.endsWith('first')) await setTimeout(20);
      return build(one);
    };
    const editions = ['first', 'data', 'a', 'warned'];
    const several = await run(scratchFolder(), editions, { build: slowFirst, lanes: 3 });
    const single = await run(scratchFolder(), editions);
    expect(several.stdout).toBe(single.stdout);
    expect(several.exitCode).toBe(single.exitCode);
    const findings = (text: string) => text.split('\n').filter((line) => !line.startsWith('已处理'));
    expect(findings(several.stderr)).toEqual(findings(single.stderr));
  });

  it('lets the first of two editions of one name write, whichever is done first', async () => {
    const folder = scratchFolder();
    const slowFirst: BuildEdition = async (one) => {
      if (one.editionFolder.includes('x')) await setTimeout(20);
      return build(one);
    };
    const { stderr } = await run(folder, ['x/a/2019', 'y/a/2019'], { build: slowFirst, lanes: 3 });
    expect(stderr).toContain('y/a/2019 错误 XR107 输出“out/2019.docx”与“x/a/2019”的输出重名\n');
  });

  it('says the same as JSON for programs', async () => {
    const folder = scratchFolder();
    await run(folder, ['a']);
    const { exitCode, stdout, stderr } = await run(folder, ['a', 'known', 'proof'], { json: true });
    expect(exitCode).toBe(4);
    expect(stderr).not.toContain('SC101');
    expect(JSON.parse(stdout)).toEqual({
      summary: { editions: 3, built: 1, unchanged: 1, failed: 1 },
      editions: [
        {
          edition: 'a',
          result: 'unchanged',
          outputs: [
            { path: 'out/a.docx', bytes: 6 },
            { path: 'out/a.pdf', bytes: 5 },
          ],
          known: 0,
          findings: [],
        },
        expect.objectContaining({ edition: 'known', result: 'built', known: 2, findings: [] }),
        expect.objectContaining({
          edition: 'proof',
          result: 'failed',
          outputs: [],
          findings: [expect.objectContaining({ code: 'SC101', severity: 'error', message: '缺字' })],
        }),
      ],
    });
  });

  it.each([false, true])('forgets the findings of an edition once they are told (JSON: %s)', async (json) => {
    const told: WeakRef<Diagnostic>[] = [];
    const alive: number[] = [];
    const counted: BuildEdition = async () => {
      alive.push(countAlive(told));
      const finding: Diagnostic = { ...warning };
      told.push(new WeakRef(finding));
      return { diagnostics: [finding], outputs: [] };
    };
    const editions = Array.from({ length: 12 }, (_, index) => `data/${index}`);
    await run(scratchFolder(), editions, { build: counted, json });
    expect(Math.max(...alive)).toBeLessThanOrEqual(1);
  });

  it('writes nothing of an edition with an error, and leaves its older outputs', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'out/proof.pdf': 'old' });
    await run(folder, ['proof']);
    expect(listAll(path.join(folder, 'out'))).toEqual(['proof.pdf']);
    expect(readFileSync(path.join(folder, 'out/proof.pdf'), 'utf8')).toBe('old');
  });

  it('builds an edition whose errors are known, and says how many it prints', async () => {
    const { exitCode, stdout, stderr } = await run(scratchFolder(), ['known', 'data']);
    expect(exitCode).toBe(3);
    expect(stdout).toBe('out/known.docx\nout/known.pdf\n');
    expect(stderr).not.toContain('known 错误');
    expect(stderr).toContain('失败 1 个；错误 1、警告 0、说明 0\n按原样刊印已知问题 2 处\n');
  });

  it('reports a bug as one, does the rest, and shows the stack only when asked', async () => {
    const { exitCode, stdout, stderr } = await run(scratchFolder(), ['bug', 'a']);
    expect(exitCode).toBe(70);
    expect(stdout).toContain('out/a.pdf');
    expect(stderr).toContain('bug 错误 CX101 程序内部错误（不是数据的错）：x is not a function\n');
    expect(stderr).not.toContain('build-editions.test');
    expect((await run(scratchFolder(), ['bug'], { debug: true })).stderr).toContain('build-editions.test');
  });

  it('says what could not be written, and exits 5', async () => {
    const folder = scratchFolder();
    writeFiles(folder, { 'out/a.pdf/inside': '' });
    const { exitCode, stdout, stderr } = await run(folder, ['a']);
    expect(exitCode).toBe(5);
    expect(stdout).toBe('');
    expect(stderr).toContain('a 错误 XR106 无法写入“out/a.pdf”');
    expect(listAll(folder)).not.toContain('out/a.docx');
  });

  it('builds an edition once, however it is named', async () => {
    const { stdout, stderr } = await run(scratchFolder(), ['data/a', './data/a/', 'data/b/../a']);
    expect(stdout).toBe('out/a.docx\nout/a.pdf\n');
    expect(stderr).toContain('共 1 个公开件');
  });

  it('does not let one edition overwrite the output of another, on any disk', async () => {
    const folder = scratchFolder();
    const { exitCode, stdout, stderr } = await run(folder, ['data/a', 'data/twin']);
    expect(exitCode).toBe(5);
    expect(stdout).toBe('out/a.docx\nout/a.pdf\n');
    expect(stderr).toContain('data/twin 错误 XR107 输出“out/A.docx”与“data/a”的输出重名\n');
  });

  it('leaves an output alone that is already there, unless forced', async () => {
    const folder = scratchFolder();
    await run(folder, ['a']);
    const output = path.join(folder, 'out/a.pdf');
    utimesSync(output, 1, 1);
    expect((await run(folder, ['a'])).stdout).toBe('out/a.docx\nout/a.pdf\n');
    expect(statSync(output).mtimeMs).toBe(1000);
    await run(folder, ['a'], { force: true });
    expect(statSync(output).mtimeMs).toBeGreaterThan(1000);
  });
});
