import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/archive/hash.js';
import { readLog } from '../../../src/archive/log.js';
import { scratchFolder } from '../../workspace/scratch-folder.js';
import {
  faultsOf,
  fontHash,
  log,
  read,
  verify,
  write,
  writeArchive,
  writeRevision,
} from '../sample-archive.js';

const one = { department: '甲', year: '2019', revision: 1 };
const two = { ...one, revision: 2 };
const other = { department: '乙', year: '2020', revision: 1, withSm3: true };
const folder = 'editions/甲/2019/r1';
const pdf = `${folder}/data/publication/公开.pdf`;

/** An archive of three revisions, spoilt. */
function spoil(change: (archive: string) => void): string {
  const archive = scratchFolder();
  writeArchive(archive, [one, other, two]);
  change(archive);
  return archive;
}

const remove = (inside: string) => (archive: string) =>
  rmSync(path.join(archive, inside), { recursive: true });
const append = (inside: string, text: string) => (archive: string) =>
  write(archive, inside, read(archive, inside) + text);
const appendByte = (inside: string, byte: number) => (archive: string) =>
  write(archive, inside, Buffer.concat([Buffer.from(read(archive, inside)), Buffer.from([byte])]));
const put =
  (inside: string, text = '') =>
  (archive: string) =>
    write(archive, inside, text);
const replace = (inside: string, from: string | RegExp, to: string) => (archive: string) =>
  write(archive, inside, read(archive, inside).replace(from, to));
const link = (inside: string, target: string) => (archive: string) => {
  rmSync(path.join(archive, inside), { recursive: true, force: true });
  mkdirSync(path.dirname(path.join(archive, inside)), { recursive: true });
  symlinkSync(target, path.join(archive, inside));
};

describe('verify', () => {
  it('finds nothing in a whole archive', async () => {
    const archive = spoil(() => {});
    expect(await faultsOf(archive)).toEqual([]);
    const { head, seq, revisions } = await verify(archive);
    expect({ head, seq }).toEqual({ head: readLog(Buffer.from(read(archive, 'LOG.jsonl'))).head, seq: 3 });
    expect(revisions.map(({ revision, read }) => [revision, read])).toEqual([
      ['乙/2020@r1', true],
      ['甲/2019@r1', true],
      ['甲/2019@r2', true],
    ]);
  });

  it.each<[string, (archive: string) => void, readonly string[]]>([
    ['no marker', remove('archive.json'), ['GD101 archive.json']],
    ['another marker', append('archive.json', ' '), ['GD101 archive.json']],
    ['no README', remove('README.txt'), ['GD101 README.txt']],
    ['a strange file', put('新建 文本文档.txt'), ['GD102 新建 文本文档.txt']],
    ['a strange folder', put('backup/a'), ['GD102 backup']],
    ['a file among departments', put('editions/a.txt'), ['GD102 editions/a.txt']],
    ['a folder among revisions', put('editions/甲/2019/r01/a'), ['GD102 editions/甲/2019/r01']],
    ['a department that cannot be one', put('editions/甲@r1/2019/r1/a'), ['GD104 editions/甲@r1']],
    ['a lock', put('.lock/owner.json'), ['GD106 .lock']],
    ['staging', put('.staging/r3/data/a'), ['GD106 .staging']],
    [
      'no log',
      remove('LOG.jsonl'),
      ['GD118 LOG.jsonl', 'GD114 editions/乙/2020/r1', `GD114 ${folder}`, 'GD114 editions/甲/2019/r2'],
    ],
    ['a torn log', append('LOG.jsonl', '{"seq":4,'), ['GD112 LOG.jsonl']],
    [
      'a log with a changed line',
      replace('LOG.jsonl', '"seq":3', '"seq":4'),
      ['GD111 LOG.jsonl', 'GD114 editions/甲/2019/r2'],
    ],
    ['a log torn within a letter', appendByte('LOG.jsonl', 0xe7), ['GD112 LOG.jsonl']],
    [
      'a log that is no text',
      (archive) => write(archive, 'LOG.jsonl', Buffer.from([0xff, 0x0a])),
      ['GD111 LOG.jsonl', 'GD114 editions/乙/2020/r1', `GD114 ${folder}`, 'GD114 editions/甲/2019/r2'],
    ],
    ['a revision that is gone', remove('editions/甲/2019/r2'), ['GD113 editions/甲/2019/r2']],
    [
      'a revision that nobody logged',
      (archive) => writeRevision(archive, { ...two, revision: 3 }),
      ['GD114 editions/甲/2019/r3'],
    ],
    [
      'a gap',
      (archive) => log(archive, writeRevision(archive, { ...two, revision: 4 })),
      ['GD115 editions/甲/2019/r3'],
    ],
    ['a revision logged twice', (archive) => log(archive, writeRevision(archive, one)), ['GD116 LOG.jsonl']],
    [
      'a missing torn line',
      (archive) => log(archive, { event: 'quarantined', file: 'quarantine/a' }),
      ['GD119 quarantine/a'],
    ],
    ['an unknown torn line', put('quarantine/b', '{'), ['GD119 quarantine/b']],
    [
      'a missing object',
      remove(`objects/sha256/${fontHash.slice(0, 2)}/${fontHash}`),
      [`GD301 objects/sha256/${fontHash.slice(0, 2)}/${fontHash}`],
    ],
    [
      'a changed object',
      append(`objects/sha256/${fontHash.slice(0, 2)}/${fontHash}`, 'x'),
      [`GD302 objects/sha256/${fontHash.slice(0, 2)}/${fontHash}`],
    ],
    ['a strange object', put('objects/sha256/ab/readme'), ['GD102 objects/sha256/ab/readme']],
    [
      'an object that nobody uses',
      put(`objects/sha256/e3/${hashOf('sha256', '')}`),
      [`GD303 objects/sha256/e3/${hashOf('sha256', '')}`],
    ],
    ['a changed file', append(pdf, ' '), [`GD206 ${pdf}`]],
    ['a changed file of the same size', replace(pdf, 'PDF', 'pdf'), [`GD206 ${pdf}`]],
    ['a missing file', remove(pdf), [`GD204 ${pdf}`]],
    ['an added file', put(`${folder}/data/Thumbs.db`), [`GD205 ${folder}/data/Thumbs.db`]],
    [
      'an added empty folder',
      (archive) => mkdirSync(path.join(archive, folder, 'data/new')),
      [`GD205 ${folder}/data/new`],
    ],
    ['a file beside the payload', put(`${folder}/notes.txt`), [`GD205 ${folder}/notes.txt`]],
    [
      'a bagit.txt that is none',
      put(`${folder}/bagit.txt`, 'BagIt-Version: 0.97\n'),
      [`GD206 ${folder}/bagit.txt`, `GD201 ${folder}/bagit.txt`],
    ],
    ['no bagit.txt', remove(`${folder}/bagit.txt`), [`GD204 ${folder}/bagit.txt`]],
    [
      'a changed bag-info.txt',
      replace(`${folder}/bag-info.txt`, '某局', '某科'),
      [`GD206 ${folder}/bag-info.txt`],
    ],
    [
      'a manifest with CRLF',
      replace(`${folder}/manifest-sha256.txt`, /\n/g, '\r\n'),
      [`GD203 ${folder}/manifest-sha256.txt`, `GD206 ${folder}/manifest-sha256.txt`],
    ],
    [
      'a manifest with a byte order mark',
      replace(`${folder}/manifest-sha256.txt`, /^/, '\ufeff'),
      [`GD203 ${folder}/manifest-sha256.txt`, `GD206 ${folder}/manifest-sha256.txt`],
    ],
    [
      'a manifest in another order',
      replace(`${folder}/manifest-sha512.txt`, /^(.*\n)(.*\n)/, '$2$1'),
      [`GD203 ${folder}/manifest-sha512.txt`, `GD206 ${folder}/manifest-sha512.txt`],
    ],
    [
      'a wrong second tag manifest',
      replace(`${folder}/tagmanifest-sha512.txt`, /^./, 'x'),
      [`GD203 ${folder}/tagmanifest-sha512.txt`],
    ],
    [
      'no sm3sum.txt where one is listed',
      remove('editions/乙/2020/r1/sm3sum.txt'),
      ['GD204 editions/乙/2020/r1/sm3sum.txt'],
    ],
    ['fetch.txt', put(`${folder}/fetch.txt`, 'http://127.0.0.1/a 1 data/a\n'), [`GD207 ${folder}/fetch.txt`]],
  ])('names %s', async (_, change, expected) => {
    expect(await faultsOf(spoil(change))).toEqual(expected);
  });

  it('names a digit of a list that was changed, not the file that it lists', async () => {
    const archive = spoil((archive) => {
      const file = `${folder}/tagmanifest-sha512.txt`;
      const first = read(archive, file)[0] === 'a' ? 'b' : 'a';
      replace(file, /^./, first)(archive);
    });
    expect(await faultsOf(archive)).toEqual([`GD203 ${folder}/tagmanifest-sha512.txt`]);
  });

  it('finds revisions that were swapped, and departments', async () => {
    const archive = spoil((archive) => {
      const at = (inside: string) => path.join(archive, inside);
      renameSync(at(folder), at('away'));
      renameSync(at('editions/甲/2019/r2'), at(folder));
      renameSync(at('away'), at('editions/甲/2019/r2'));
    });
    expect(await faultsOf(archive)).toEqual([
      `GD202 ${folder}/bag-info.txt`,
      `GD117 ${folder}/tagmanifest-sha256.txt`,
      'GD202 editions/甲/2019/r2/bag-info.txt',
      'GD117 editions/甲/2019/r2/tagmanifest-sha256.txt',
    ]);
  });

  it('finds a revision that was made anew as a right bag', async () => {
    const archive = spoil((archive) =>
      writeRevision(archive, { ...one, files: { 'publication/公开.pdf': 'forged' } }),
    );
    expect(await faultsOf(archive)).toEqual([`GD117 ${folder}/tagmanifest-sha256.txt`]);
  });

  it('says everything in one run', async () => {
    const archive = spoil((archive) => {
      append(pdf, ' ')(archive);
      remove('README.txt')(archive);
      remove('editions/乙/2020/r1/bagit.txt')(archive);
    });
    const faults = await faultsOf(archive);
    expect(faults).toEqual(
      expect.arrayContaining([`GD206 ${pdf}`, 'GD101 README.txt', 'GD204 editions/乙/2020/r1/bagit.txt']),
    );
  });
});

describe('verify --sample', () => {
  it('sees that a file it did not read is longer, and blames the payload', async () => {
    const archive = spoil(append(pdf, ' '));
    const parts = [1, 2].map((part) => faultsOf(archive, { sample: { part, parts: 2 } }));
    expect((await Promise.all(parts)).toSorted()).toEqual([[`GD202 ${folder}/data`], [`GD206 ${pdf}`]]);
  });

  it('reads each payload in one part, and looks at everything in all', async () => {
    const archive = spoil((archive) => {
      replace(pdf, 'PDF', 'pdf')(archive);
      put(`${folder}/data/new`)(archive);
    });
    const runs = await Promise.all([1, 2, 3].map((part) => verify(archive, { sample: { part, parts: 3 } })));
    const readIn = (name: string) =>
      runs.filter(({ revisions }) => revisions.some((each) => each.revision === name && each.read));
    for (const name of ['甲/2019@r1', '甲/2019@r2', '乙/2020@r1']) expect(readIn(name)).toHaveLength(1);
    const codes = runs.map(({ revisions }) =>
      revisions.flatMap(({ faults }) => faults.map(({ code }) => code)),
    );
    expect(codes.filter((found) => found.includes('GD206'))).toHaveLength(1);
    expect(codes.filter((found) => found.includes('GD205'))).toHaveLength(3);
  });
});

describe('verify --anchor', () => {
  it('takes the head, and one that the log has grown from', async () => {
    const archive = spoil(() => {});
    const text = read(archive, 'LOG.jsonl');
    const older = hashOf('sha256', text.split('\n')[0] ?? '');
    expect(await faultsOf(archive, { anchor: { head: readLog(Buffer.from(text)).head, seq: 3 } })).toEqual(
      [],
    );
    expect(await faultsOf(archive, { anchor: { head: older, seq: undefined } })).toEqual([]);
    expect(await faultsOf(archive, { anchor: { head: older, seq: 2 } })).toEqual(['GD401 LOG.jsonl']);
  });

  it('finds that the whole archive is an older one', async () => {
    const archive = spoil(() => {});
    const old = scratchFolder();
    cpSync(archive, old, { recursive: true });
    log(archive, writeRevision(archive, { ...two, revision: 3 }));
    const { head } = readLog(Buffer.from(read(archive, 'LOG.jsonl')));
    expect(await faultsOf(old, { anchor: { head, seq: undefined } })).toEqual(['GD401 LOG.jsonl']);
  });
});

describe('a hostile archive', () => {
  it.each<[string, (archive: string, outside: string) => void, string]>([
    [
      'a path that climbs',
      (archive) =>
        replace(`${folder}/manifest-sha256.txt`, /data\/publication/, '../../../../../outside')(archive),
      `GD203 ${folder}/manifest-sha256.txt`,
    ],
    [
      'an absolute path',
      (archive, outside) =>
        replace(`${folder}/manifest-sha256.txt`, /data\/publication.*/, `${outside}/secret`)(archive),
      `GD203 ${folder}/manifest-sha256.txt`,
    ],
    [
      'a path of Windows',
      (archive) =>
        replace(`${folder}/manifest-sha256.txt`, /data\/publication\//, 'data\\publication\\')(archive),
      `GD203 ${folder}/manifest-sha256.txt`,
    ],
    [
      'a device of Windows',
      (archive) => put(`${folder}/data/con.txt`)(archive),
      `GD104 ${folder}/data/con.txt`,
    ],
    [
      'a name that ends with a dot',
      (archive) => put(`${folder}/data/a.`)(archive),
      `GD104 ${folder}/data/a.`,
    ],
    [
      'a name with an escape',
      (archive) => put(`${folder}/data/a%0Ab`)(archive),
      `GD104 ${folder}/data/a%0Ab`,
    ],
    [
      'two spellings of a letter',
      (archive) => put(`${folder}/data/e\u0301`)(archive),
      `GD104 ${folder}/data/e\u0301`,
    ],
    [
      'two sizes of a letter',
      (archive) => put(`${folder}/data/Provenance.json`)(archive),
      `GD104 ${folder}/data/provenance.json`,
    ],
    ['a link in the payload', (archive, outside) => link(pdf, `${outside}/secret`)(archive), `GD103 ${pdf}`],
    [
      'a linked folder in the payload',
      (archive, outside) => link(`${folder}/data/publication`, outside)(archive),
      `GD103 ${folder}/data/publication`,
    ],
    [
      'a linked list',
      (archive, outside) => link(`${folder}/manifest-sha256.txt`, `${outside}/secret`)(archive),
      `GD103 ${folder}/manifest-sha256.txt`,
    ],
    [
      'a linked revision',
      (archive, outside) => link('editions/甲/2019/r2', outside)(archive),
      'GD103 editions/甲/2019/r2',
    ],
    ['a linked department', (archive, outside) => link('editions/甲', outside)(archive), 'GD103 editions/甲'],
    ['linked editions', (archive, outside) => link('editions', outside)(archive), 'GD103 editions'],
    ['linked objects', (archive, outside) => link('objects', outside)(archive), 'GD103 objects'],
    ['a linked quarantine', (archive, outside) => link('quarantine', outside)(archive), 'GD103 quarantine'],
    [
      'a linked log',
      (archive, outside) => link('LOG.jsonl', `${outside}/secret`)(archive),
      'GD103 LOG.jsonl',
    ],
    [
      'a linked marker',
      (archive, outside) => link('archive.json', `${outside}/secret`)(archive),
      'GD103 archive.json',
    ],
    [
      'a linked object',
      (archive, outside) =>
        link(`objects/sha256/${fontHash.slice(0, 2)}/${fontHash}`, `${outside}/secret`)(archive),
      `GD103 objects/sha256/${fontHash.slice(0, 2)}/${fontHash}`,
    ],
  ])('is refused: %s', async (_, change, expected) => {
    const outside = scratchFolder();
    writeFileSync(path.join(outside, 'secret'), 'secret');
    mkdirSync(path.join(outside, 'r9'));
    const archive = spoil((archive) => change(archive, outside));
    const { faults, revisions } = await verify(archive);
    const all = [...faults, ...revisions.flatMap((each) => each.faults)];
    expect(all.map(({ code, file }) => `${code} ${file}`)).toContain(expected);
    expect(JSON.stringify(all)).not.toContain(hashOf('sha256', 'secret'));
    expect(all.filter(({ file }) => file.includes('r9') || file.startsWith('..'))).toEqual([]);
  });

  it('cannot make it hold a huge list', async () => {
    const archive = spoil((archive) => {
      const file = path.join(archive, folder, 'manifest-sha256.txt');
      write(archive, `${folder}/manifest-sha256.txt`, '');
      truncateSync(file, 2 ** 31);
    });
    expect(await faultsOf(archive)).toContain(`GD203 ${folder}/manifest-sha256.txt`);
  });
});
