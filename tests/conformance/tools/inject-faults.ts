import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../../src/archive/hash.js';
import { WHOLE } from '../../../src/archive/verify/sample.js';
import { verifyArchive } from '../../../src/archive/verify/verify-archive.js';
import { hasErrors } from '../../../src/diagnostic.js';
import { scanTree } from '../../../src/workspace/archive/scan-tree.js';
import { runOrThrow, runTool } from './run-tool.js';

const ADD = fileURLToPath(new URL('add-revision.js', import.meta.url));
const EDITIONS = 'editions/甲/2019';

/** What an archive is like when the fault strikes. */
export const beginnings = ['empty', 'one revision', 'interrupted'] as const;

export type Beginning = (typeof beginnings)[number];

/** A call of the system that touches the archive, the nth of its name, and what becomes of it. */
export type Fault = {
  readonly beginning: Beginning;
  readonly call: string;
  readonly nth: number;
  readonly inject: string;
};

const KILL = 'signal=KILL';

const injections: Readonly<Record<string, readonly string[]>> = {
  write: ['error=ENOSPC', 'error=EIO', KILL],
  fsync: ['error=EIO', 'error=ENOSPC', KILL],
  rename: ['error=EXDEV', 'error=EIO', KILL],
  mkdir: ['error=ENOSPC', KILL],
  openat: ['error=ENOSPC', KILL],
  unlink: ['error=EIO', KILL],
  rmdir: ['error=EIO', KILL],
};

/** Makes the archive that a fault strikes. Needs `folder` not to be there. */
async function begin(folder: string, beginning: Beginning): Promise<void> {
  if (beginning === 'empty') {
    await mkdir(folder);
    return;
  }
  await runOrThrow(process.execPath, [ADD, folder]);
  if (beginning === 'one revision') return;
  // A revision in place and not logged, half a line of the log, and something in staging.
  const log = path.join(folder, 'LOG.jsonl');
  const before = await readFile(log);
  await runOrThrow(process.execPath, [ADD, folder]);
  await writeFile(log, Buffer.concat([before, Buffer.from('{"seq":2,"time":"2026-11-22T')]));
  await mkdir(path.join(folder, '.staging/revision/data'), { recursive: true });
  await writeFile(path.join(folder, '.staging/revision/data/half.pdf'), '%PDF');
}

/** Every fault that can strike while a revision is added: one run is watched, and each of its calls on the archive is a target. */
export async function listFaults(scratch: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const beginning of beginnings) {
    const folder = path.join(scratch, `watched-${beginning.replace(' ', '-')}`);
    const trace = `${folder}.trace`;
    await begin(folder, beginning);
    const calls = Object.keys(injections);
    await runOrThrow('strace', ['-y', '-e', `trace=${calls}`, '-o', trace, process.execPath, ADD, folder]);
    const counts = new Map<string, number>();
    for (const line of (await readFile(trace, 'utf8')).split('\n')) {
      const call = /^\w+/.exec(line)?.[0] ?? '';
      const nth = (counts.get(call) ?? 0) + 1;
      counts.set(call, nth);
      const writes = line.includes(folder) && (call !== 'openat' || line.includes('O_CREAT'));
      if (writes)
        faults.push(...(injections[call] ?? []).map((inject) => ({ beginning, call, nth, inject })));
    }
    await rm(folder, { recursive: true });
  }
  return faults;
}

/** What a fault did, for the one who judges it. */
export type Struck = {
  readonly status: number | undefined;
  /** True if every file of the editions that were there is as it was. */
  readonly oldUnchanged: boolean;
  /** How many more revisions than before are logged and whole. */
  readonly added: number;
  /** Of the next run, with no fault. */
  readonly recovery: number | undefined;
  /** Findings after it; none in a clean archive. */
  readonly left: readonly string[];
};

/** Strikes a copy of an archive and lets the next run mend it. */
export async function strike(scratch: string, { beginning, call, nth, inject }: Fault): Promise<Struck> {
  const whole = path.join(scratch, `whole-${beginning.replace(' ', '-')}`);
  const folder = path.join(scratch, 'struck');
  await rm(folder, { recursive: true, force: true });
  if (!existsSync(whole)) await begin(whole, beginning);
  await cp(whole, folder, { recursive: true });
  const before = listEditions(folder);
  const was = await countSound(folder);
  const injected = `inject=${call}:${inject}:when=${nth}`;
  const args = ['-o', '/dev/null', '-e', `trace=${call}`, '-e', injected, process.execPath, ADD, folder];
  const { status } = await runTool('strace', args);
  const after = listEditions(folder);
  const now = await countSound(folder);
  const { status: recovery } = await runTool(process.execPath, [ADD, folder]);
  const { faults, revisions } = await verify(folder);
  const left = [...faults, ...revisions.flatMap((each) => each.faults)];
  return {
    status,
    oldUnchanged: [...before].every(([file, hash]) => after.get(file) === hash),
    added: now - was,
    recovery,
    left: left.filter(({ code }) => code !== 'GD504').map(({ code, message }) => `${code} ${message}`),
  };
}

function verify(folder: string) {
  const workspace = { root: folder, callerFolder: folder };
  const request = { workspace, archive: folder, sample: WHOLE, anchor: undefined, regenerate: undefined };
  return verifyArchive({ ...request, onProgress: () => {} });
}

async function countSound(folder: string): Promise<number> {
  const { revisions } = await verify(folder);
  return revisions.filter(({ faults }) => !hasErrors(faults)).length;
}

function listEditions(folder: string): ReadonlyMap<string, string> {
  const files = scanTree(path.join(folder, EDITIONS)).filter(({ kind }) => kind === 'file');
  return new Map(
    files.map(({ path: inside }) => [
      inside,
      hashOf('sha256', readFileSync(path.join(folder, EDITIONS, inside))),
    ]),
  );
}
