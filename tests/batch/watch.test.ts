import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../workspace/scratch-folder.js';
import { copyProgram } from './copy-program.js';

const root = path.resolve(import.meta.dirname, '../..');
const WAITING = '按 Ctrl-C 结束。\n';

type Watching = { readonly child: ChildProcess; readonly nextRound: () => Promise<string> };

function watch(folder: string, main = path.join(root, 'dist/cli/main.js')): Watching {
  const child = spawn(process.execPath, [main, 'build', 'data/a/2019', '--watch'], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: '' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (more) => {
      text += String(more);
      wake();
    });
  }
  const nextRound = async () => {
    while (!text.includes(WAITING)) await new Promise<void>((resolve) => (wake = resolve));
    const end = text.indexOf(WAITING) + WAITING.length;
    const round = text.slice(0, end);
    text = text.slice(end);
    return round;
  };
  return { child, nextRound };
}

/** Files with the time they were written. */
function readAll(folder: string) {
  return readdirSync(folder).map((name) => {
    const file = path.join(folder, name);
    return [name, statSync(file).mtimeMs, readFileSync(file, 'base64')];
  });
}

describe('build --watch', () => {
  it('builds again what was saved, keeps the last good file, and ends with Ctrl-C', {
    timeout: 240_000,
  }, async () => {
    const folder = scratchFolder();
    const edition = path.join(folder, 'data/a/2019');
    cpSync(path.join(root, 'data/beidaihe-government-office/2019'), edition, { recursive: true });
    const { child, nextRound } = watch(folder);
    expect(await nextRound()).toContain('共 1 个公开件，完成 1 个');
    const out = path.join(folder, 'out/a/2019');
    const [name = ''] = readdirSync(out);
    expect(readdirSync(out)).toHaveLength(2);
    const first = readFileSync(path.join(out, name));

    // Most editors put another file in the place of the one they save.
    const file = path.join(edition, 'edition.yaml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(`${file}.new`, sound.replace('公开名称: 秦皇岛市', '公开名称: '));
    renameSync(`${file}.new`, file);
    expect(await nextRound()).toContain('共 1 个公开件，完成 1 个');
    const good = readAll(out);
    expect(good).toHaveLength(4);

    writeFileSync(file, sound.replace('年度: 2019', '年度: 二〇一九'));
    expect(await nextRound()).toMatch(/data\/a\/2019\/edition\.yaml:\d+:\d+ 错误 SJ\d+/);
    expect(readAll(out)).toEqual(good);

    rmSync(path.join(out, name));
    writeFileSync(file, sound);
    expect(await nextRound()).toContain('共 1 个公开件，完成 1 个');
    expect(readFileSync(path.join(out, name)).equals(first)).toBe(true);

    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', (code) => resolve(code)))).toBe(0);
  });

  it('opens a layout again that was saved, for every format', { timeout: 240_000 }, async () => {
    const folder = scratchFolder();
    const main = copyProgram();
    const edition = path.join(folder, 'data/a/2019');
    cpSync(path.join(root, 'data/beidaihe-government-office/2019'), edition, { recursive: true });
    const { nextRound } = watch(folder, main);
    await nextRound();
    const out = path.join(folder, 'out/a/2019');
    const [docx, pdf] = readAll(out);

    const layout = path.join(path.dirname(main), '../../templates/hebei-2019/layout.yaml');
    writeFileSync(layout, readFileSync(layout, 'utf8').replace('正文: { 字体: 仿宋', '正文: { 字体: 宋体'));
    await nextRound();
    const [otherDocx, otherPdf] = readAll(out);
    expect(otherDocx?.[2]).not.toBe(docx?.[2]);
    expect(otherPdf?.[2]).not.toBe(pdf?.[2]);
  });
});
