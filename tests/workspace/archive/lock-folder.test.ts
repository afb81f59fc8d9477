import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src/workspace/archive/lock-folder.js';
import { listAll, scratchFolder, writeFiles } from '../scratch-folder.js';

const now = new Date('2026-11-22T08:00:00Z');
const module = pathToFileURL(path.resolve('dist/workspace/archive/lock-folder.js')).href;

/** Takes the lock again and again, adds one to a number while it has it, and now and then dies with it. */
const worker = `
import { readFileSync, writeFileSync } from 'node:fs';
import { lockFolder } from ${JSON.stringify(module)};
const [folder, rounds, dies] = process.argv.slice(1);
for (let done = 0; done < Number(rounds); ) {
  const lock = lockFolder(folder, folder + '/.staging', new Date());
  if (!lock.held) continue;
  const count = Number(readFileSync(folder + '/count', 'utf8'));
  writeFileSync(folder + '/count', String(count + 1));
  done++;
  if (dies === 'yes' && done === Number(rounds)) process.exit(0);
  lock.release();
}
`;

function work(folder: string, rounds: number, dies: boolean): Promise<number | null> {
  const args = ['--input-type=module', '-e', worker, folder, String(rounds), dies ? 'yes' : 'no'];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).on('close', resolve);
  });
}

function folderWithStaging(): string {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, '.staging'));
  return folder;
}

function lock(folder: string) {
  return lockFolder(folder, path.join(folder, '.staging'), now);
}

describe('lockFolder', () => {
  it('says who holds it, and leaves nothing when it is released', () => {
    const folder = folderWithStaging();
    const taken = lock(folder);
    expect(taken.held).toBe(true);
    const [owner] = listAll(path.join(folder, '.lock'));
    expect(JSON.parse(readFileSync(path.join(folder, '.lock', owner ?? ''), 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
      since: '2026-11-22T08:00:00.000Z',
    });
    if (taken.held) taken.release();
    expect(listAll(folder)).toEqual(['.staging']);
  });

  it('leaves nothing when it is refused', () => {
    const folder = folderWithStaging();
    const owner = { pid: 1, host: '别的电脑', since: '' };
    const file = '.lock/owner-00000000-0000-0000-0000-000000000000.json';
    writeFiles(folder, { [file]: JSON.stringify(owner) });
    expect(lock(folder)).toEqual({ held: false, owner });
    expect(listAll(folder)).toEqual(['.lock', file, '.staging']);
  });

  it('is held by one process at a time, though locks are left behind and taken over', async () => {
    const folder = folderWithStaging();
    writeFileSync(path.join(folder, 'count'), '0');
    const workers = [true, false, true, false, true];
    const codes = await Promise.all(workers.map((dies) => work(folder, 15, dies)));
    expect(codes).toEqual(workers.map(() => 0));
    expect(readFileSync(path.join(folder, 'count'), 'utf8')).toBe(String(workers.length * 15));
  }, 60_000);
});
