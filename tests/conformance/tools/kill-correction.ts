import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLog } from '../../../src/archive/log.js';
import { openBagFolder } from '../../../src/archive/verify/bag-folder.js';
import { verifyBag } from '../../../src/archive/verify/verify-bag.js';

/** A correction of a small world of files, killed at a moment, and what it must leave. */

export const EDITION = 'data/甲/2019';
const ARCHIVE = '归档库';
const OUT = 'out/甲/2019/更正-r2';
const LEDGER = `${EDITION}/corrections.yaml`;
const revision = (number: number) => `${ARCHIVE}/editions/甲/2019/r${number}`;

const main = path.resolve('dist/cli/main.js');

const words = ['--reason', '录入有误', '--approved-by', '张某', '--date', '2019-03-15'];

export function startCorrection(folder: string): ChildProcess {
  const { GONGKAI_ARCHIVE: _, INIT_CWD: __, ...env } = process.env;
  const args = [main, 'correct', EDITION, '--archive', ARCHIVE, ...words];
  return spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The same correction as it stands in the revision of another world, only stored. */
export function startStoring(folder: string, made: string): ChildProcess {
  const script = path.resolve('tests/conformance/tools/store-correction.js');
  return spawn(process.execPath, [script, folder, path.join(made, revision(2), 'data')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

export type Ended = { readonly status: number | null; readonly stderr: string };

export function waitForEnd(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    let stderr = '';
    child.stderr?.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', (status) => resolve({ status, stderr }));
  });
}

/** Resolves when the run has begun to write its revision, or has ended. */
export async function waitForWriting(folder: string, child: ChildProcess): Promise<void> {
  const staged = path.join(folder, ARCHIVE, '.staging/revision');
  while (child.exitCode === null && !existsSync(staged)) await pause(1);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Copies a world; what an archive shares is never written again, so links will do. */
export function copyWorld(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyWorld(source, target);
    else if (source.includes(`${path.sep}objects${path.sep}`)) linkSync(source, target);
    else copyFileSync(source, target);
  }
}

/** How far a killed correction had come. */
export type Stage = 'nothing' | 'revision' | 'folder' | 'ledger' | 'logged';

/** What of a world is neither old nor new but in between; and how far it had come. */
export function judge(
  folder: string,
  base: string,
): { readonly faults: readonly string[]; readonly stage: Stage } {
  const read = (inside: string) => readFiles(path.join(folder, inside));
  const faults: string[] = [];
  const check = (holds: boolean, what: string) => void (holds || faults.push(what));
  check(isSame(read(revision(1)), readFiles(path.join(base, revision(1)))), 'r1 changed');
  const bag = existsSync(path.join(folder, revision(2))) ? read(revision(2)) : undefined;
  const named = { department: '甲', year: '2019', revision: 2 };
  check(
    !bag || verifyBag(openBagFolder(path.join(folder, ARCHIVE), named), true).faults.length === 0,
    'r2 is not whole',
  );
  const ledger = existsSync(path.join(folder, LEDGER)) ? readFileSync(path.join(folder, LEDGER)) : undefined;
  const archived = bag?.get(`data/project/${LEDGER}`);
  check(!ledger || (archived !== undefined && ledger.equals(archived)), 'the ledger is torn');
  const outputs = existsSync(path.join(folder, OUT)) ? read(OUT) : undefined;
  check(!outputs || isSame(outputs, publicationOf(bag)), 'the outputs are mixed');
  check(!ledger || outputs !== undefined, 'the ledger was written before the outputs');
  const log = readLog(readFileSync(path.join(folder, ARCHIVE, 'LOG.jsonl')));
  check(log.broken === undefined, 'the log is broken');
  const isLogged = log.entries.some((entry) => 'revision' in entry && entry.revision === '甲/2019@r2');
  check(!isLogged || ledger !== undefined, 'it was logged before the ledger');
  const stage = isLogged ? 'logged' : ledger ? 'ledger' : outputs ? 'folder' : bag ? 'revision' : 'nothing';
  return { faults, stage };
}

/** What is left over after a run that was not killed. */
export function findLeftovers(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(^|[/\\])(\.staging[/\\].|\.lock|\.gongkai-|r3$)/.test(name));
}

function publicationOf(bag: ReadonlyMap<string, Uint8Array> | undefined): ReadonlyMap<string, Uint8Array> {
  const prefix = 'data/publication/';
  const files = [...(bag ?? [])].filter(([inside]) => inside.startsWith(prefix));
  return new Map(files.map(([inside, bytes]) => [inside.slice(prefix.length), bytes]));
}

function isSame(
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array> | undefined,
): boolean {
  if (one.size !== other?.size) return false;
  return [...one].every(([name, bytes]) => Buffer.compare(bytes, other.get(name) ?? new Uint8Array()) === 0);
}

/** Files by their path in a folder, with `/`. */
function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)]),
  );
}
