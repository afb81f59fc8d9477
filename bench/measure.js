import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Whole processes are measured, from start to end, by the system: bash prints user, system and wall time in
 * milliseconds, GNU time the largest resident set. Node's own counters would leave out its start and its end.
 */

/** One run of a command, given as its words: milliseconds of CPU and of the clock, megabytes of memory. */
export function measureProcess(command) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  const memory = path.join(folder, 'memory');
  const script = 'TIMEFORMAT="%3U %3S %3R"; time command time -f %M -o "$0" "$@"';
  const run = spawnSync('bash', ['-c', script, memory, ...command], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = run.stderr.trim().split('\n');
  if (run.status !== 0) throw new Error(`${command.join(' ')}\n${run.stderr.slice(-2000)}`);
  const [user, system, wall] = lines
    .at(-1)
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  const peak = Number(readFileSync(memory, 'utf8').trim().split('\n').at(-1)) / 1024;
  rmSync(folder, { recursive: true });
  return { cpu: user + system, wall, peak, output: run.stdout };
}

/**
 * Medians of several rounds. The commands take turns in each round, so that whatever else the machine does falls on
 * all of them alike.
 */
export function measureInTurns(commands, rounds) {
  const runs = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) runs.get(name).push(measureProcess(command));
  }
  return Object.fromEntries([...runs].map(([name, all]) => [name, medianRun(all)]));
}

function medianRun(runs) {
  const of = (key) => median(runs.map((run) => run[key]));
  return { cpu: of('cpu'), wall: of('wall'), peak: of('peak'), output: runs.at(-1).output };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
