import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanTree } from '../../../src/workspace/archive/scan-tree.js';
import { scratchFolder } from '../../workspace/scratch-folder.js';
import { faultsOf, verify, writeArchive } from '../sample-archive.js';

const edition = { department: '甲', year: '2019' };
const long = {
  'publication/公开.docx': 'PK'.repeat(2000),
  'project/data/甲/2019/edition.yaml': '年度: 2019\n',
};

function writeSample(): string {
  const archive = scratchFolder();
  writeArchive(archive, [
    { ...edition, revision: 1, files: long },
    { department: '乙', year: '2020', revision: 1, withSm3: true },
    { ...edition, revision: 2, files: { ...long, 'changes.json': '[]\n' } },
    { department: '乙', year: '2021', revision: 1 },
  ]);
  return archive;
}

/** What chance decides of a damage: where among all files, where in a file, and what. */
const chance = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'insert', 'remove', 'add', 'swap', 'swap folders'),
  file: fc.double({ min: 0, max: 0.999, noNaN: true }),
  other: fc.double({ min: 0, max: 0.999, noNaN: true }),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  bit: fc.nat(7),
});

type Chance = typeof chance extends fc.Arbitrary<infer T> ? T : never;

/** What was damaged: one of these files or folders must be named. */
type Damaged = { readonly changed: readonly string[]; readonly undo: () => void };

/** Damages an archive; undefined if nothing has changed. */
function damage(archive: string, { kind, file, other, at, bit }: Chance): Damaged | undefined {
  const entries = scanTree(archive);
  const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  const folders = entries
    .filter((entry) => /^editions\/[^/]+\/[^/]+\/r\d$/.test(entry.path))
    .map((entry) => entry.path);
  const pick = (list: readonly string[], share: number) => list[Math.floor(share * list.length)] ?? '';
  const one = pick(files, file);
  const two = pick(files, other);
  const locate = (inside: string) => path.join(archive, ...inside.split('/'));
  const bytes = readFileSync(locate(one));
  const place = Math.floor(at * bytes.length);
  const restore = () => writeFileSync(locate(one), bytes);
  const edit = (start: number, end: number, between: number[]) => {
    const edited = Buffer.concat([bytes.subarray(0, start), Buffer.from(between), bytes.subarray(end)]);
    writeFileSync(locate(one), edited);
    return edited.equals(bytes) ? undefined : { changed: [one], undo: restore };
  };
  const swap = (a: string, b: string) => {
    renameSync(locate(a), locate('.swap'));
    renameSync(locate(b), locate(a));
    renameSync(locate('.swap'), locate(b));
  };
  switch (kind) {
    case 'flip':
      return edit(place, place + 1, [(bytes[place] ?? 0) ^ (1 << bit)]);
    case 'cut':
      return edit(place, place + 1 + bit, []);
    case 'insert':
      return edit(place, place, [0x20 + bit]);
    case 'remove':
      rmSync(locate(one));
      return { changed: [one], undo: restore };
    case 'add': {
      const added = `${path.posix.dirname(one)}/多出-${bit}.txt`.replace(/^\.\//, '');
      writeFileSync(locate(added), '');
      return { changed: [added], undo: () => rmSync(locate(added)) };
    }
    case 'swap':
      if (readFileSync(locate(two)).equals(bytes)) return undefined;
      swap(one, two);
      return { changed: [one, two], undo: () => swap(one, two) };
    case 'swap folders': {
      const [a, b] = [pick(folders, file), pick(folders, other)];
      if (a === b) return undefined;
      swap(a, b);
      return { changed: [a, b], undo: () => swap(a, b) };
    }
    default:
      return kind satisfies never;
  }
}

/** The errors that are about one of these files, or about something in one of these folders. */
async function findNamed(archive: string, changed: readonly string[]) {
  const { faults, revisions } = await verify(archive);
  const errors = [...faults, ...revisions.flatMap((each) => each.faults)].filter(
    ({ severity }) => severity === 'error',
  );
  return errors.filter(({ file }) => changed.some((each) => `${file}/`.startsWith(`${each}/`)));
}

describe('verify', () => {
  it('finds and names each of 200 random damages', { timeout: 300_000 }, async () => {
    const archive = writeSample();
    let damages = 0;
    await fc.assert(
      fc.asyncProperty(chance, async (random) => {
        const damaged = damage(archive, random);
        if (damaged === undefined) fc.pre(false);
        else {
          damages += 1;
          expect(await findNamed(archive, damaged.changed)).not.toEqual([]);
          damaged.undo();
        }
      }),
      { numRuns: 200 },
    );
    expect(damages).toBe(200);
    expect(await faultsOf(archive)).toEqual([]);
  });
});
