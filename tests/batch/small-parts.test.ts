import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSideBySide } from '../../src/batch/build-side-by-side.js';
import { collectChanges } from '../../src/batch/collect-changes.js';
import { createOrder } from '../../src/batch/in-order.js';
import { runLanes } from '../../src/batch/run-lanes.js';
import { settleIn } from '../../src/batch/settle-in.js';
import { takeShard } from '../../src/batch/take-shard.js';
import type { BuildEdition } from '../../src/cli/build-editions.js';
import { parseJobs } from '../../src/cli/parse-jobs.js';
import { parseShard } from '../../src/cli/parse-shard.js';
import type { Diagnostic } from '../../src/diagnostic.js';

describe('runLanes', () => {
  it('never does more at a time than it has lanes, and leaves none idle', async () => {
    let now = 0;
    let most = 0;
    const done: number[] = [];
    await runLanes([5, 1, 4, 1, 3, 1, 2], 3, async (item) => {
      now += 1;
      most = Math.max(most, now);
      await setTimeout(item);
      now -= 1;
      done.push(item);
    });
    expect(most).toBe(3);
    expect(done.toSorted()).toEqual([1, 1, 1, 2, 3, 4, 5]);
  });

  it('begins nothing more when it is aborted', async () => {
    const controller = new AbortController();
    const begun: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      if (item === 2) controller.abort();
    };
    await runLanes([1, 2, 3, 4], 1, work, controller.signal);
    expect(begun).toEqual([1, 2]);
  });
});

describe('createOrder', () => {
  it('gives values on in the order of their numbers, as soon as it can', () => {
    const given: string[] = [];
    const add = createOrder<string>((value) => given.push(value));
    add(2, 'c');
    add(0, 'a');
    expect(given).toEqual(['a']);
    add(1, 'b');
    expect(given).toEqual(['a', 'b', 'c']);
  });
});

describe('buildSideBySide', () => {
  const found: Diagnostic = { severity: 'warning', code: 'SJ301', message: '多余的文件' };
  const remark: Diagnostic = { severity: 'info', code: 'SC101', message: '只有 docx 有' };
  const fault: Diagnostic = { severity: 'error', code: 'SC101', message: '缺字' };
  const buildWith =
    (where: string, more: readonly Diagnostic[] = []): BuildEdition =>
    async ({ formats }) => ({
      diagnostics: [found, ...more],
      outputs: formats.map((format) => ({ path: `${where}/${format}`, bytes: new Uint8Array() })),
    });
  const request = { editionFolder: '/a/2019', outRoot: '/out', onProgress: () => {} };
  const paths = ({ outputs }: Awaited<ReturnType<BuildEdition>>) => outputs.map(({ path }) => path);

  it('builds the last format here, the others elsewhere, and says once what both found', async () => {
    const build = buildSideBySide(buildWith('here'), buildWith('elsewhere', [remark]));
    const both = await build({ ...request, formats: ['docx', 'pdf'] });
    expect(paths(both)).toEqual(['elsewhere/docx', 'here/pdf']);
    expect(both.diagnostics).toEqual([found, remark]);
    expect(paths(await build({ ...request, formats: ['docx'] }))).toEqual(['here/docx']);
  });

  it.each([
    [[fault], []],
    [[], [fault]],
  ])('gives nothing if one of them has an error', async (faultsHere, faultsElsewhere) => {
    const build = buildSideBySide(buildWith('here', faultsHere), buildWith('elsewhere', faultsElsewhere));
    const both = await build({ ...request, formats: ['docx', 'pdf'] });
    expect(both).toEqual({ diagnostics: [found, fault], outputs: [] });
  });
});

describe('settleIn', () => {
  /** Builds an output and leaves garbage; what it tells of its progress is given. */
  function openBuild(steps: readonly string[]) {
    const garbage: WeakRef<object>[] = [];
    const built = { diagnostics: [], outputs: [{ path: '/out/a.pdf', bytes: new Uint8Array() }] };
    const build = settleIn(async ({ onProgress }) => {
      garbage.push(new WeakRef({}));
      for (const step of steps) onProgress(step);
      await setTimeout(1);
      return built;
    });
    return { build, built, isCollected: () => garbage.map((each) => each.deref() === undefined) };
  }

  it('builds as before, and leaves no garbage of the first edition that was rendered', async () => {
    const { build, built, isCollected } = openBuild(['排版']);
    const steps: string[] = [];
    const request = { editionFolder: '/a/2019', formats: [], outRoot: '/out', onProgress: push(steps) };
    expect(await build(request)).toBe(built);
    expect(isCollected()).toEqual([true]);
    await build(request);
    expect(isCollected()).toEqual([true, false]);
    expect(steps).toEqual(['排版', '排版']);
  });

  it('waits while all comes from the cache', async () => {
    const { build, isCollected } = openBuild([]);
    await build({ editionFolder: '/a/2019', formats: [], outRoot: '/out', onProgress: () => {} });
    expect(isCollected()).toEqual([false]);
  });

  const push = (steps: string[]) => (step: string) => void steps.push(step);
});

describe('takeShard', () => {
  const folders = fc.uniqueArray(fc.stringMatching(/^[a-z县局]{1,9}$/), { maxLength: 60 });

  it('gives each edition to exactly one shard, whatever other editions there are', () => {
    fc.assert(
      fc.property(folders, fc.integer({ min: 1, max: 9 }), (names, count) => {
        const editions = names.map((name) => `/data/${name}/2024`);
        const shards = Array.from({ length: count }, (_, index) =>
          takeShard(editions, { index: index + 1, count }),
        );
        expect(shards.flat().toSorted()).toEqual(editions.toSorted());
        for (const [index, shard] of shards.entries()) {
          for (const edition of shard)
            expect(takeShard([edition], { index: index + 1, count })).toEqual([edition]);
        }
      }),
    );
  });

  // Machines of one run may have different releases of the program: these shards hold for ever.
  it('knows an edition by the SHA-256 of its department and year alone', () => {
    const shardOf = (folder: string) =>
      [1, 2, 3, 4, 5].find((index) => takeShard([folder], { index, count: 5 })[0]);
    // printf %s beidaihe-government-office/2019 | sha256sum → 22624679…, 民政局/2024 → 5eb4bb43…
    expect(shardOf('/a/beidaihe-government-office/2019')).toBe((0x22624679 % 5) + 1);
    expect(shardOf('/other/place/Beidaihe-Government-Office/2019')).toBe((0x22624679 % 5) + 1);
    expect(shardOf('/a/民政局/2024')).toBe((0x5eb4bb43 % 5) + 1);
    expect(shardOf('/a/é/2019')).toBe(shardOf('/a/e\u0301/2019'));
  });

  it('spreads editions evenly', () => {
    const editions = Array.from({ length: 1000 }, (_, index) => `/data/部门${index}/2024`);
    for (const index of [1, 2, 3, 4]) {
      const { length } = takeShard(editions, { index, count: 4 });
      expect(length).toBeGreaterThan(200);
      expect(length).toBeLessThan(300);
    }
  });
});

describe('parseShard and parseJobs', () => {
  it('understand what help says', () => {
    expect(parseShard('2/5')).toMatchObject({ ok: true, value: { index: 2, count: 5 } });
    expect(parseJobs('16')).toMatchObject({ ok: true, value: 16 });
  });

  it.each(['0/4', '5/4', '1', '1/0', '-1/4', '1/4/2', 'a/b', ''])('refuse the shard “%s”', (typed) => {
    expect(parseShard(typed)).toMatchObject({ ok: false, diagnostics: [{ code: 'YF106' }] });
  });

  it.each(['0', '-1', '1.5', '257', 'all', ''])('refuse “%s” jobs', (typed) => {
    expect(parseJobs(typed)).toMatchObject({ ok: false, diagnostics: [{ code: 'YF106' }] });
  });
});

describe('collectChanges', () => {
  it('gives what came in quick succession at once, each once, and ends when it is told to', async () => {
    const controller = new AbortController();
    const changes = collectChanges<string>(controller.signal, 20);
    changes.add('a');
    changes.add('b');
    changes.add('a');
    const taken: (readonly string[])[] = [];
    for await (const batch of changes) {
      taken.push([...batch]);
      if (taken.length === 1) void setTimeout(5).then(() => changes.add('c'));
      else void setTimeout(5).then(() => controller.abort());
    }
    expect(taken).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps what comes while the last ones are dealt with', async () => {
    const controller = new AbortController();
    const changes = collectChanges<string>(controller.signal, 1);
    changes.add('a');
    const taken: (readonly string[])[] = [];
    for await (const batch of changes) {
      taken.push([...batch]);
      if (taken.length === 2) break;
      changes.add('b');
      await setTimeout(30);
    }
    expect(taken).toEqual([['a'], ['b']]);
  });
});
