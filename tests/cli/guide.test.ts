import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../workspace/scratch-folder.js';

const main = path.resolve('dist/cli/main.js');
const guide = readFileSync('docs/新部门新年度.md', 'utf8');

/** The commands as the guide has them typed, each once. */
const commands = [...new Set(guide.match(/(?<=^npm run -s gongkai -- ).+$/gm) ?? [])];

/** The blocks of the guide, without the line that stands for others. */
const blocks = guide
  .split(/^ *```.*\n/m)
  .filter((_, index) => index % 2 === 1)
  .map((block) => block.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '……'));

function blockWith(words: string): readonly string[] {
  const block = blocks.find((lines) => lines.some((line) => line.includes(words)));
  if (!block) throw new Error(`the guide does not show ${words}`);
  return block;
}

/** The shipped data in a folder of its own. */
function folderWithData(): string {
  const folder = scratchFolder();
  cpSync('data', path.join(folder, 'data'), { recursive: true });
  return folder;
}

function run(folder: string, command: string) {
  const env = { ...process.env, FORCE_COLOR: '', NO_COLOR: '1' };
  return spawnSync(process.execPath, [main, ...command.split(' ')], { cwd: folder, encoding: 'utf8', env });
}

describe('the guide for a new year or department', () => {
  it('types commands that there are, on folders that are there', () => {
    expect(commands.map((command) => command.split(' ')[0])).toEqual(['new', 'check', 'build', 'new']);
    const there = folderWithData();
    for (const command of commands.filter((each) => each.startsWith('new'))) {
      expect(run(there, command)).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('shows what new prints', () => {
    const [command = ''] = commands;
    const { stdout } = run(folderWithData(), command);
    const printed = stdout.split('\n');
    expect(blockWith('建好了').filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('shows what check says of figures that are to be filled in', () => {
    const there = folderWithData();
    const [make = '', check = ''] = commands;
    run(there, make);
    const { status, stdout } = run(there, check);
    const [first = '', ...rest] = blockWith('SJ208');
    expect(status).toBe(3);
    expect(stdout).toContain(`${first}\n`);
    expect(stdout).toContain(`${rest.at(-1)}\n`);
  });
});
