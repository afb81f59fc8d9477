import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRevision, type RevisionRequest } from '../../src/archive/add-revision.js';
import { readLog } from '../../src/archive/log.js';
import type { Store } from '../../src/archive/store.js';
import { fail, succeed } from '../../src/diagnostic.js';
import { legalFileName } from '../../src/workspace/legal-file-name.js';
import { listAll, scratchFolder, writeFiles } from '../workspace/scratch-folder.js';
import { bytesOf, hashesIn, requestFor, storeIn } from './archive-in.js';

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

function add(store: Store, text: string, more: Partial<RevisionRequest> = {}) {
  return addRevision(store, requestFor(text, more));
}

function logOf(store: Store) {
  return readLog(readFileSync(path.join(store.folder, 'LOG.jsonl')));
}

function eventsOf(store: Store): readonly string[] {
  return logOf(store).entries.map((entry) =>
    `${entry.event} ${'revision' in entry ? entry.revision : ''}`.trim(),
  );
}

const codesOf = ({ diagnostics }: ReturnType<typeof add>) => diagnostics.map(({ code }) => code);

describe('addRevision', () => {
  it('makes the archive, and in it what its format says', () => {
    const store = storeIn(scratchFolder());
    const added = add(store, '一');
    expect(listAll(store.folder)).toEqual(
      [
        '.staging',
        'LOG.jsonl',
        'README.txt',
        'archive.json',
        'editions',
        'editions/甲局',
        'editions/甲局/2019',
        'editions/甲局/2019/r1',
        ...[
          'bag-info.txt',
          'bagit.txt',
          'data',
          'data/project',
          'data/project/data',
          'data/project/data/甲局',
        ],
        ...['data/project/data/甲局/2019', 'data/project/data/甲局/2019/edition.yaml', 'data/publication'],
        ...['data/publication/预算.pdf', 'manifest-sha256.txt', 'manifest-sha512.txt'],
        ...['tagmanifest-sha256.txt', 'tagmanifest-sha512.txt'],
        'objects',
        'objects/sha256',
        ...[bytesOf('字体'), bytesOf('程序 一')].flatMap((bytes) => [
          `objects/sha256/${sha256(bytes).slice(0, 2)}`,
          `objects/sha256/${sha256(bytes).slice(0, 2)}/${sha256(bytes)}`,
        ]),
      ]
        .map((name) =>
          /^(bag|data|manifest|tagmanifest)/.test(name) ? `editions/甲局/2019/r1/${name}` : name,
        )
        .sort(),
    );
    const { head, entries } = logOf(store);
    expect(added).toEqual({
      ok: true,
      value: { revision: { department: '甲局', year: '2019', revision: 1 }, head, seq: 1 },
      diagnostics: [
        {
          severity: 'info',
          code: 'GZ108',
          message: '新建了归档库“归档库”',
          hint: '本来要归进已有的归档库的，核对 --archive 的路径。',
        },
      ],
    });
    expect(add(store, '二')).toMatchObject({ ok: true, diagnostics: [] });
    const tags = readFileSync(path.join(store.folder, 'editions/甲局/2019/r1/tagmanifest-sha256.txt'));
    expect(entries).toMatchObject([{ event: 'archived', revision: '甲局/2019@r1', bag: sha256(tags) }]);
  });

  it('says in bag-info.txt what a later revision supersedes', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const before = hashesIn(store.folder, 'editions');
    add(store, '二', { now: new Date('2027-01-01T20:00:00-08:00') });
    const info = readFileSync(path.join(store.folder, 'editions/甲局/2019/r2/bag-info.txt'), 'utf8');
    expect(info.split('\n')).toEqual([
      'Source-Organization: 甲局',
      'External-Identifier: 甲局/2019@r2',
      'Bagging-Date: 2027-01-02',
      expect.stringMatching(/^Payload-Oxum: \d+\.2$/),
      'Gongkai-Year: 2019',
      'Gongkai-Revision: 2',
      'Gongkai-Supersedes: 甲局/2019@r1',
      '',
    ]);
    expect(hashesIn(store.folder, 'editions/甲局/2019/r1')).toEqual(before);
  });

  it('gives what is superseded, its files checked', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    let seen: unknown;
    const prepare: RevisionRequest['prepare'] = (revision, previous) => {
      const read = previous?.readPayload('publication/预算.pdf');
      seen = [
        revision.revision,
        previous?.logged.revision,
        read?.ok && new TextDecoder().decode(read.value.bytes),
      ];
      return fail([]);
    };
    add(store, '二', { prepare });
    expect(seen).toEqual([2, 1, '一']);
    writeFileSync(path.join(store.folder, 'editions/甲局/2019/r1/data/publication/预算.pdf'), '改');
    add(store, '二', { prepare });
    expect(seen).toEqual([2, 1, false]);
  });

  it('writes nothing when it is refused', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const before = hashesIn(store.folder);
    const refusal = { severity: 'error', code: 'GZ102', message: '相同' } as const;
    expect(add(store, '二', { prepare: () => fail([refusal]) })).toEqual({
      ok: false,
      diagnostics: [refusal],
    });
    expect(hashesIn(store.folder)).toEqual(before);
  });

  it('does not take its own revision for another edition', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    expect(codesOf(add(store, '一', { edition: { department: '甲局', year: '2019r1' } }))).toEqual(['GZ109']);
    expect(eventsOf(store)).toHaveLength(1);
    for (const edition of [
      { department: '甲局', year: '2019r2' },
      { department: '乙局', year: '2019r1' },
    ])
      expect(codesOf(add(store, '一', { edition }))).toEqual([]);
  });

  it('keeps what revisions share once, and uses none that is damaged', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    add(store, '二');
    const objects = Object.keys(hashesIn(store.folder, 'objects'));
    expect(objects).toHaveLength(3);
    const font = objects.find((name) => name.endsWith(sha256(bytesOf('字体'))));
    writeFileSync(path.join(store.folder, font ?? ''), '坏');
    expect(codesOf(add(store, '三'))).toEqual(['GD302']);
    expect(eventsOf(store)).toHaveLength(2);
  });

  it.each(['a:b.yaml', '../a', 'nul.yaml', 'publication/预算.PDF'])('refuses the name %s', (name) => {
    const store = storeIn(scratchFolder());
    const payload = new Map([
      ['publication/预算.pdf', bytesOf('一')],
      [name, bytesOf('x')],
    ]);
    const prepare = () => succeed({ payload, info: {}, objects: [] });
    expect(codesOf(add(store, '一', { prepare }))).toEqual(['GZ108', 'GZ103']);
    expect(listAll(store.folder).filter((each) => each.startsWith('editions'))).toEqual([]);
  });

  it('takes the revision back when what goes with it cannot be put in place', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const before = hashesIn(store.folder, 'editions');
    const fault = { severity: 'error', code: 'XR101', message: '开着' } as const;
    expect(add(store, '二', { putAlongside: () => fail([fault]) })).toEqual({
      ok: false,
      diagnostics: [fault],
    });
    expect(hashesIn(store.folder, 'editions')).toEqual(before);
    expect(eventsOf(store)).toEqual(['archived 甲局/2019@r1']);
    expect(add(store, '二', { putAlongside: () => succeed(undefined) }).ok).toBe(true);
  });
});

describe('what goes with a revision', () => {
  const systemError = () => {
    throw Object.assign(new Error('EIO: rename'), { code: 'EIO', syscall: 'rename' });
  };

  it('takes the revision back if the system refuses it', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const before = hashesIn(store.folder);
    expect(codesOf(add(store, '二', { putAlongside: systemError }))).toEqual(['XR199']);
    const { [`objects/sha256/${objectOf('程序 二')}`]: _, ...after } = hashesIn(store.folder);
    expect(after).toEqual(before);
    expect(codesOf(add(store, '三'))).toEqual([]);
    expect(eventsOf(store)).toEqual(['archived 甲局/2019@r1', 'archived 甲局/2019@r2']);
  });

  const objectOf = (text: string) => sha256(bytesOf(text)).replace(/^../, '$&/$&');
});

describe('names', () => {
  const addNamed = (...names: readonly string[]) => {
    const payload = new Map(names.map((name) => [name, bytesOf(name)]));
    const store = storeIn(scratchFolder());
    return add(store, '一', { prepare: () => succeed({ payload, info: {}, objects: [] }) });
  };

  it('may be as long as a title that the program makes a file name of', () => {
    const title = legalFileName('预'.repeat(200));
    expect(codesOf(addNamed(`publication/${title}.docx`))).toEqual(['GZ108']);
    expect(codesOf(addNamed(`publication/${'a'.repeat(120)}.docx`))).toEqual(['GZ108']);
    expect(codesOf(addNamed(`publication/${'预'.repeat(86)}`))).toEqual(['GZ108', 'GZ103']);
  });

  it.each([
    ['ſ.pdf', 's.pdf'],
    ['ﬁ.pdf', 'fi.pdf'],
  ])('that some systems take for one are refused before verify would: %s, %s', (one, other) => {
    expect(codesOf(addNamed(one, other))).toEqual(['GZ108', 'GZ103']);
  });
});

describe('an archive that is not one', () => {
  it('is a folder with other files', () => {
    const store = storeIn(scratchFolder());
    writeFiles(store.folder, { '照片.jpg': '' });
    expect(codesOf(add(store, '一'))).toEqual(['YF131']);
    expect(listAll(store.folder)).toEqual(['照片.jpg']);
  });

  it.each([
    ['another version', { 'archive.json': '{"format":"gongkai-archive","version":"2"}' }, 'GD101'],
    ['no archive.json', { 'LOG.jsonl': '' }, 'GD101'],
    [
      'a broken log',
      { 'archive.json': '{"format":"gongkai-archive","version":"1"}\n', 'LOG.jsonl': 'x\n' },
      'GD111',
    ],
  ])('has %s', (_, files, code) => {
    const store = storeIn(scratchFolder());
    writeFiles(store.folder, files);
    expect(codesOf(add(store, '一'))).toEqual([code]);
    expect(listAll(store.folder).filter((name) => name.startsWith('editions'))).toEqual([]);
  });

  it.each(['editions', 'objects', '.staging', 'editions/甲局'])('leads elsewhere by %s', (name) => {
    const folder = scratchFolder();
    const store = storeIn(folder);
    add(store, '零', { edition: { department: '乙局', year: '2019' } });
    mkdirSync(path.join(folder, '别处'));
    rmSync(path.join(store.folder, name), { recursive: true, force: true });
    symlinkSync(path.join(folder, '别处'), path.join(store.folder, name));
    expect(add(store, '一').ok).toBe(false);
    expect(listAll(path.join(folder, '别处'))).toEqual([]);
  });

  it('is one all the same where the user has a link to it, and judged like it', () => {
    const folder = scratchFolder();
    const store = storeIn(folder);
    const linked = { ...store, folder: path.join(folder, '链接') };
    symlinkSync(store.folder, linked.folder);
    writeFiles(store.folder, { '照片.jpg': '' });
    expect(codesOf(add(linked, '一'))).toEqual(['YF131']);
    rmSync(path.join(store.folder, '照片.jpg'));
    expect(codesOf(add(linked, '一'))).toEqual(['GZ108']);
    rmSync(path.join(store.folder, '.staging'), { recursive: true });
    symlinkSync(folder, path.join(store.folder, '.staging'));
    expect(codesOf(add(linked, '二'))).toEqual(['GD103']);
  });

  it('lacks a revision that the log names', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    add(store, '二');
    rmSync(path.join(store.folder, 'editions/甲局/2019/r1'), { recursive: true });
    expect(codesOf(add(store, '三'))).toEqual(['GD113']);
  });
});

describe('what an interruption left', () => {
  it('in staging is removed', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    writeFiles(store.folder, {
      '.staging/revision/data/a': 'x',
      '.staging/labels/b': 'x',
      '.staging/lock-x': '',
    });
    expect(add(store, '二').ok).toBe(true);
    expect(listAll(path.join(store.folder, '.staging'))).toEqual([]);
  });

  it('in place and not logged is logged', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const log = readFileSync(path.join(store.folder, 'LOG.jsonl'));
    add(store, '二');
    writeFileSync(path.join(store.folder, 'LOG.jsonl'), log);
    const third = add(store, '三');
    expect(codesOf(third)).toEqual(['GZ106']);
    expect(eventsOf(store)).toEqual([
      'archived 甲局/2019@r1',
      'recovered 甲局/2019@r2',
      'archived 甲局/2019@r3',
    ]);
    expect(third).toMatchObject({ ok: true, value: { head: logOf(store).head, seq: 3 } });
  });

  it.each([
    ['a file changed', (bag: string) => appendFileSync(path.join(bag, 'data/publication/预算.pdf'), 'x')],
    ['a file more', (bag: string) => writeFileSync(path.join(bag, 'data/x'), 'x')],
    ['a file less', (bag: string) => rmSync(path.join(bag, 'data/publication/预算.pdf'))],
    ['a link', (bag: string) => symlinkSync('bagit.txt', path.join(bag, 'data/x'))],
  ])('in place with %s is not logged', (_, damage) => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const log = readFileSync(path.join(store.folder, 'LOG.jsonl'));
    add(store, '二');
    writeFileSync(path.join(store.folder, 'LOG.jsonl'), log);
    damage(path.join(store.folder, 'editions/甲局/2019/r2'));
    expect(codesOf(add(store, '三'))).toMatchObject({ 0: 'GD120' });
    expect(readFileSync(path.join(store.folder, 'LOG.jsonl'))).toEqual(log);
  });

  it('under the name of another revision is not logged', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    cpSync(
      path.join(store.folder, 'editions/甲局/2019/r1'),
      path.join(store.folder, 'editions/甲局/2019/r2'),
      {
        recursive: true,
      },
    );
    expect(codesOf(add(store, '三'))).toMatchObject({ 0: 'GD120' });
  });

  it('is one revision: with more, the log has lost lines, and none is logged again', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const log = readFileSync(path.join(store.folder, 'LOG.jsonl'));
    add(store, '二');
    add(store, '三');
    writeFileSync(path.join(store.folder, 'LOG.jsonl'), log);
    expect(codesOf(add(store, '四'))).toEqual(['GD114', 'GD114']);
    expect(readFileSync(path.join(store.folder, 'LOG.jsonl'))).toEqual(log);
  });

  it('follows what is logged: a revision after a gap is not logged', () => {
    const store = storeIn(scratchFolder());
    for (const text of ['一', '二', '三']) add(store, text);
    const [first = ''] = readFileSync(path.join(store.folder, 'LOG.jsonl'), 'utf8').split(/(?<=\n)/);
    writeFileSync(path.join(store.folder, 'LOG.jsonl'), first);
    rmSync(path.join(store.folder, 'editions/甲局/2019/r2'), { recursive: true });
    expect(codesOf(add(store, '四'))).toEqual(['GD115']);
    expect(eventsOf(store)).toEqual(['archived 甲局/2019@r1']);
  });

  it('of a line that is no text stops the next revision', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const log = readFileSync(path.join(store.folder, 'LOG.jsonl'));
    log[log.indexOf('甲')] = 0xff;
    writeFileSync(path.join(store.folder, 'LOG.jsonl'), log);
    expect(codesOf(add(store, '二', { edition: { department: '乙局', year: '2019' } }))).toEqual(['GD111']);
  });

  it('of a line goes to quarantine, to the byte', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    const torn = Buffer.from('{"seq":2,"revision":"甲').subarray(0, -1);
    appendFileSync(path.join(store.folder, 'LOG.jsonl'), torn);
    expect(codesOf(add(store, '二'))).toEqual(['GZ107']);
    const { entries, broken } = logOf(store);
    expect(broken).toBeUndefined();
    expect(entries).toMatchObject([{ event: 'archived' }, { event: 'quarantined' }, { event: 'archived' }]);
    const [, moved] = entries;
    const file = moved?.event === 'quarantined' ? moved.file : '';
    expect(readFileSync(path.join(store.folder, file))).toEqual(torn);
    expect(listAll(path.join(store.folder, 'quarantine'))).toHaveLength(1);
  });
});

describe('the lock', () => {
  const lockOf = (store: Store, owner: string) =>
    writeFiles(store.folder, { '.lock/owner-00000000-0000-0000-0000-000000000000.json': owner });

  it('of another computer stands, and the message says whose it is', () => {
    const store = storeIn(scratchFolder());
    add(store, '一');
    lockOf(store, JSON.stringify({ pid: 7, host: '财务室', since: '2026-11-22T08:00:00.000Z' }));
    const before = hashesIn(store.folder);
    expect(add(store, '二').diagnostics).toMatchObject([
      {
        code: 'SD101',
        message:
          '归档库“归档库”正由电脑“财务室”上的另一个程序（进程 7，从北京时间 2026-11-22 16:00:00 起）写',
        hint: '等它完成后重试；确知那个程序已经不在，删去 归档库/.lock。',
      },
    ]);
    expect(hashesIn(store.folder)).toEqual(before);
  });

  it('of a process that runs stands', () => {
    const store = storeIn(scratchFolder());
    lockOf(store, JSON.stringify({ pid: process.ppid, host: hostname(), since: 'x' }));
    expect(codesOf(add(store, '一'))).toEqual(['SD101']);
  });

  it('that does not say whose it is stands', () => {
    const store = storeIn(scratchFolder());
    lockOf(store, '{');
    expect(codesOf(add(store, '一'))).toEqual(['SD101']);
  });

  it('of a process that is gone is taken over', () => {
    const store = storeIn(scratchFolder());
    // No process has so high a number.
    lockOf(store, JSON.stringify({ pid: 2 ** 30, host: hostname(), since: 'x' }));
    expect(add(store, '一').ok).toBe(true);
    expect(listAll(store.folder)).not.toContain('.lock');
  });

  it('that was left without an owner is taken over', () => {
    const store = storeIn(scratchFolder());
    mkdirSync(path.join(store.folder, '.lock'), { recursive: true });
    expect(add(store, '一').ok).toBe(true);
    expect(listAll(store.folder)).not.toContain('.lock');
  });
});
