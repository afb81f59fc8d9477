import { type ChildProcess, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throwDice } from '../properties/random/dice.js';
import {
  copyWorld,
  EDITION,
  type Ended,
  findLeftovers,
  judge,
  pause,
  type Stage,
  startCorrection,
  startStoring,
  waitForEnd,
  waitForWriting,
} from './tools/kill-correction.js';

/**
 * How many runs are killed that store a correction; `GONGKAI_KILLS=200` for the long run. A fifth as many of the whole command. One in four at any
 * time, the others when they have begun to write.
 */
const kills = Number(process.env.GONGKAI_KILLS ?? '25');
const dice = throwDice(Number(process.env.GONGKAI_SEED ?? '7'));

type Start = (world: string) => ChildProcess;

describe('a correction that is killed', () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongkai-kills-'));
  const base = path.join(scratch, 'base');
  const made = path.join(scratch, 'made');
  const startStored: Start = (world) => startStoring(world, made);

  beforeAll(async () => {
    cpSync('data/beidaihe-government-office/2019', path.join(base, EDITION), { recursive: true });
    const args = [
      'dist/cli/main.js',
      'archive',
      path.join(base, EDITION),
      '--archive',
      path.join(base, '归档库'),
    ];
    expect(spawnSync(process.execPath, args).status).toBe(0);
    const file = path.join(base, EDITION, 'text/其他说明.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^([^#]*)。/m, '$1！'));
    copyWorld(base, made);
    expect(await waitForEnd(startCorrection(made))).toMatchObject({ status: 0 });
    expect(judge(made, base)).toEqual({ faults: [], stage: 'logged' });
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it(`while it writes, leaves the old or the new whole, and the next run completes it (${kills} times)`, async () => {
    await killOften(startStored, kills, ({ status, stderr }) => {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  });

  it(`at any time leaves the old or the new whole, and the same command completes it (${kills / 5} times)`, async () => {
    await killOften(startCorrection, kills / 5, ({ status, stderr }, stage) => {
      if (stage === 'logged') expect(stderr).toContain('GZ115');
      else expect({ status, stderr }).toMatchObject({ status: 0 });
    });
  });

  async function killOften(
    start: Start,
    count: number,
    expectCompleted: (ended: Ended, stage: Stage) => void,
  ): Promise<void> {
    const took = await measure(start);
    const stages: Stage[] = [];
    for (let number = 0; number < count; number += 1) {
      const world = path.join(scratch, 'world');
      copyWorld(base, world);
      const child = start(world);
      const ended = waitForEnd(child);
      if (number % 4 === 0) await pause(dice.integer(0, took.all));
      else {
        await waitForWriting(world, child);
        await pause(dice.integer(0, took.writing));
      }
      child.kill('SIGKILL');
      await ended;
      const { faults, stage } = judge(world, base);
      expect(faults, `kill ${number}`).toEqual([]);
      stages.push(stage);
      expectCompleted(await waitForEnd(start(world)), stage);
      expect(judge(world, base)).toEqual({ faults: [], stage: 'logged' });
      expect(findLeftovers(world)).toEqual([]);
      rmSync(world, { recursive: true });
    }
    const counts = [...new Set(stages)].map(
      (stage) => `${stage} ${stages.filter((each) => each === stage).length}`,
    );
    console.info(
      `killed within ${took.all} ms, of them ${took.writing} of writing; what was there: ${counts.join(', ')}`,
    );
  }

  /** Milliseconds of a run that nobody kills, and of its writing. */
  async function measure(start: Start): Promise<{ readonly all: number; readonly writing: number }> {
    const world = path.join(scratch, 'world');
    copyWorld(base, world);
    const from = Date.now();
    const child = start(world);
    const ended = waitForEnd(child);
    await waitForWriting(world, child);
    const begun = Date.now();
    expect(await ended).toMatchObject({ status: 0 });
    const to = Date.now();
    rmSync(world, { recursive: true });
    return { all: to - from, writing: to - begun };
  }
});
