/**
 * `build --watch` as the clerk sees it: one figure of an edition is saved again and again, and what counts is the time until
 * both files have been replaced. Milliseconds of the clock, and of CPU that the process took, for each save, as JSON. The
 * system's `/proc` tells the CPU time.
 *
 *   node bench/watch.js <edition folder> <saves>
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [editionFolder, saves] = process.argv.slice(2);
const figure = path.join(editionFolder, 'tables/项目支出.yaml');
const original = readFileSync(figure, 'utf8');
const main = path.join(import.meta.dirname, '../dist/cli/main.js');
const out = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));

/** Clock ticks of Linux, whatever the machine. */
const MILLISECONDS_A_TICK = 10;

/** Hundredths go from one project of a duty to another of the same duty. */
function editFigure(hundredths) {
  const move = (text, name, by) =>
    text.replace(new RegExp(`(名称: ${name}, 金额: )([\\d.]+)`), (_, key, money) => {
      return key + ((Math.round(Number(money) * 100) + by) / 100).toFixed(2);
    });
  return move(move(original, '评审费', hundredths), '国有土地交易中心运行费用', -hundredths);
}

/** User and system time: the 14th and 15th field, the second of which may have spaces. */
function readCpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_A_TICK;
}

/** Which files stand in the output folder: one that is replaced has another number. */
function listOutputs() {
  const folder = path.join(out, path.basename(path.dirname(editionFolder)), path.basename(editionFolder));
  return readdirSync(folder)
    .filter((name) => /\.(docx|pdf)$/.test(name))
    .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.ino);
}

async function saveOnce(child, rounds, index) {
  const older = listOutputs();
  const [round, cpu, start] = [rounds.next(), readCpu(child.pid), performance.now()];
  writeFileSync(figure, editFigure(1 + index));
  while (listOutputs().some((each) => each === undefined || older.includes(each))) await setTimeout(2);
  const wall = performance.now() - start;
  await round;
  // People do not save again at once.
  await setTimeout(300);
  return { wall, cpu: readCpu(child.pid) - cpu };
}

/** One value each time that the program says it is waiting. */
async function* listenForRounds(child) {
  for await (const text of child.stderr.setEncoding('utf8')) {
    for (const _ of text.matchAll(/Ctrl-C/g)) yield;
  }
}

const child = spawn(process.execPath, [main, 'build', '--watch', '--out', out, editionFolder]);
child.stdout.resume();
try {
  const rounds = listenForRounds(child);
  await rounds.next();
  const all = [];
  for (let index = 0; index < Number(saves); index += 1) all.push(await saveOnce(child, rounds, index));
  process.stdout.write(JSON.stringify(all));
} finally {
  child.kill();
  // Waited for, so that its memory counts as that of this process.
  await once(child, 'exit');
  writeFileSync(figure, original);
  rmSync(out, { recursive: true });
}
