import type * as fs from 'node:fs';
import {
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addRevision } from '../../src/archive/add-revision.js';
import { readLog } from '../../src/archive/log.js';
import { parseReference, revisionFolder } from '../../src/archive/revision.js';
import type { Store } from '../../src/archive/store.js';
import { openBagFolder } from '../../src/archive/verify/bag-folder.js';
import { verifyBag } from '../../src/archive/verify/verify-bag.js';
import { fail } from '../../src/diagnostic.js';
import { listAll, scratchFolder } from '../workspace/scratch-folder.js';
import { hashesIn, requestFor, storeIn } from './archive-in.js';

vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const watched = Object.entries(actual)
    .filter(([name]) => /^(fsync|mkdir|open|readdir|readFile|rename|rmdir|rm|writeFile)Sync$/.test(name))
    .map(([name, call]) => [name, vi.fn(call as () => unknown)]);
  return { ...actual, ...Object.fromEntries(watched) };
});

const real = await vi.importActual<typeof fs>('node:fs');
const watched = {
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} as const;

type Call = (...args: readonly unknown[]) => unknown;

/** What is done in place of a system call; `run` does the call itself. */
type Interrupt = (name: keyof typeof watched, args: readonly unknown[], run: () => unknown) => unknown;

/** No power is cut in earnest, and to wait for the disk takes minutes: nothing is flushed. */
const unflushed: Readonly<Record<string, Call>> = {
  fsyncSync: () => undefined,
  writeFileSync: (file, data, options) =>
    real.writeFileSync(file as string, data as string, { ...(options as object), flush: false }),
};

function watch(interrupt: Interrupt): void {
  for (const [name, mock] of Object.entries(watched)) {
    const call = unflushed[name] ?? (real[name as keyof typeof watched] as Call);
    vi.mocked(mock as Call).mockImplementation((...args) =>
      interrupt(name as keyof typeof watched, args, () => call(...args)),
    );
  }
}

function unwatch(): void {
  watch((_, __, run) => run());
}

beforeEach(unwatch);

function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

/** The power is cut: this call is half done, and nothing comes after it. */
class PowerCut extends Error {}

function cutPowerAt(step: number): void {
  let calls = 0;
  watch((name, args, run) => {
    calls++;
    if (calls < step) return run();
    if (calls === step && name === 'writeFileSync') {
      const bytes = Buffer.from(args[1] as Uint8Array);
      real.writeFileSync(args[0] as string, bytes.subarray(0, bytes.length / 2), {
        ...(args[2] as object),
        flush: false,
      });
    }
    throw new PowerCut();
  });
}

function failAt(step: number, code: string): void {
  let calls = 0;
  watch((name, _, run) => {
    calls++;
    if (calls === step) throw systemError(code, name.replace('Sync', ''));
    return run();
  });
}

/** How many calls a revision takes. */
function countCalls(run: () => void): number {
  let calls = 0;
  watch((_, __, go) => {
    calls++;
    return go();
  });
  run();
  unwatch();
  return calls;
}

function attempt(store: Store, text: string) {
  try {
    return addRevision(store, requestFor(text));
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
    return undefined;
  } finally {
    unwatch();
  }
}

/** Every revision is whole and logged, and nothing else lies there. */
function expectSound(store: Store): readonly string[] {
  const { entries, torn, broken } = readLog(real.readFileSync(path.join(store.folder, 'LOG.jsonl')));
  expect({ torn: torn.length, broken }).toEqual({ torn: 0, broken: undefined });
  const logged = entries.flatMap((entry) => ('revision' in entry ? [entry.revision] : []));
  const folders = listAll(store.folder).filter((name) => /^editions\/[^/]+\/[^/]+\/[^/]+$/.test(name));
  const revisions = logged.map(
    (each) => ({ revision: 0, ...parseReference(each) }) as Parameters<typeof revisionFolder>[0],
  );
  expect(folders).toEqual(revisions.map(revisionFolder).toSorted());
  for (const revision of revisions) {
    expect(verifyBag(openBagFolder(store.folder, revision), true).faults).toEqual([]);
  }
  expect(listAll(store.folder).filter((name) => /^\.(staging\/|lock)/.test(name))).toEqual([]);
  return logged;
}

const calls = (() => {
  const folder = real.mkdtempSync(
    path.join(real.realpathSync(process.env.TMPDIR ?? '/tmp'), 'gongkai-count-'),
  );
  const store = storeIn(folder);
  unwatch();
  const first = countCalls(() => addRevision(store, requestFor('一')));
  const second = countCalls(() => addRevision(store, requestFor('二')));
  real.rmSync(folder, { recursive: true });
  return { first, second };
})();

it('takes enough steps to be interrupted at', () => {
  expect(calls.second).toBeGreaterThan(60);
});

const steps = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('an interruption of the first revision', () => {
  it.each(steps(calls.first))('by a power cut at step %i leaves what the next run completes', (step) => {
    const store = storeIn(scratchFolder());
    cutPowerAt(step);
    attempt(store, '一');
    const again = attempt(store, '一');
    expect(again).toMatchObject({ ok: true });
    expect(expectSound(store)[0]).toBe('甲局/2019@r1');
  });
});

describe('an interruption of a later revision', () => {
  it.each(steps(calls.second))('by a power cut at step %i leaves the earlier one whole', (step) => {
    const store = storeIn(scratchFolder());
    attempt(store, '一');
    const before = hashesIn(store.folder, 'editions');
    cutPowerAt(step);
    const cut = attempt(store, '二');
    expect(hashesIn(store.folder, 'editions/甲局/2019/r1')).toEqual(before);
    const stands = Object.keys(hashesIn(store.folder, 'editions/甲局/2019/r2')).length > 0;
    expect(attempt(store, '三')).toMatchObject({ ok: true });
    expect(expectSound(store)).toHaveLength(stands || cut?.ok ? 3 : 2);
    expect(hashesIn(store.folder, 'editions/甲局/2019/r1')).toEqual(before);
  });

  it.each(
    ['ENOSPC', 'EIO', 'EXDEV'].flatMap((code) => steps(calls.second).map((step) => [code, step] as const)),
  )('by %s at step %i is a fault of writing, of reading, or does no harm', (code, step) => {
    const store = storeIn(scratchFolder());
    attempt(store, '一');
    const before = hashesIn(store.folder, 'editions');
    failAt(step, code);
    const second = attempt(store, '二');
    expect(hashesIn(store.folder, 'editions/甲局/2019/r1')).toEqual(before);
    if (second?.ok)
      expect(readLog(real.readFileSync(path.join(store.folder, 'LOG.jsonl'))).entries).toHaveLength(2);
    else
      expect(second?.diagnostics.map((found) => found.code)).toContainEqual(
        expect.stringMatching(/^(XR1|GD105)/),
      );
    const third = attempt(store, '三');
    expect(third).toMatchObject({ ok: true });
    expectSound(store);
  });
});

describe('what goes with a revision', () => {
  /** Fails the nth call of `name` after the revision stands in its place. */
  const addFailing = (store: Store, name: keyof typeof watched, nth: number) => {
    const fault = { severity: 'error', code: 'XR101', message: '开着' } as const;
    const done: string[] = [];
    let isPlaced = false;
    let calls = 0;
    watch((called, args, run) => {
      if (called === name && isPlaced && ++calls === nth) throw systemError('EIO', name);
      const result = run();
      if (called === 'renameSync' && String(args[1]).endsWith('r2')) isPlaced = true;
      if (isPlaced && called === 'fsyncSync') done.push('flushed');
      return result;
    });
    const putAlongside = () => {
      done.push('put');
      return fail<undefined>([fault]);
    };
    const added = addRevision(store, requestFor('二', { putAlongside }));
    unwatch();
    return { codes: added.diagnostics.map(({ code }) => code), done };
  };

  it('is put in place when the revision is on the disk, and not if it cannot be flushed', () => {
    const store = storeIn(scratchFolder());
    attempt(store, '一');
    const before = hashesIn(store.folder, 'editions');
    expect(addFailing(store, 'fsyncSync', 99)).toMatchObject({
      codes: ['XR101'],
      done: ['flushed', 'put', 'flushed'],
    });
    expect(addFailing(store, 'fsyncSync', 1)).toMatchObject({ codes: ['XR199'], done: ['flushed'] });
    expect(hashesIn(store.folder, 'editions')).toEqual(before);
    expect(expectSound(store)).toHaveLength(1);
  });

  it('says so if the revision cannot be taken back, and the next run logs it', () => {
    const store = storeIn(scratchFolder());
    attempt(store, '一');
    expect(addFailing(store, 'renameSync', 1).codes).toEqual(['XR101', 'XR199', 'XR110']);
    expect(attempt(store, '三')?.diagnostics.map(({ code }) => code)).toEqual(['GZ106']);
    expect(expectSound(store)).toHaveLength(3);
  });
});
