import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRevision } from '../../src/archive/find-revision.js';
import { formatNextLine, readLog } from '../../src/archive/log.js';
import { openArchive } from '../../src/archive/open-archive.js';
import { openRevision } from '../../src/archive/open-revision.js';
import { formatRevision } from '../../src/archive/revision.js';
import { andThen, type Outcome } from '../../src/diagnostic.js';
import { scratchFolder, workspaceAt } from '../workspace/scratch-folder.js';
import { textFile, writeArchive } from './write-archive.js';

const payload = new Map([textFile('publication/甲.pdf', 'PDF'), textFile('model.json', '{}')]);

function archiveOf(...revisions: readonly string[]) {
  const folder = scratchFolder();
  writeArchive(
    folder,
    revisions.map((revision) => ({ revision, payload })),
  );
  return folder;
}

const open = (folder: string) => openArchive(workspaceAt(folder), folder);

function find(folder: string, typed: string): Outcome<string> {
  const found = andThen(open(folder), (archive) => findRevision(archive, typed));
  return found.ok ? { ...found, value: formatRevision(found.value) } : found;
}

/** Opens the revision and reads a file of it. */
function read(folder: string, typed = 'minzheng/2020', inside = 'publication/甲.pdf') {
  return andThen(open(folder), (archive) =>
    andThen(findRevision(archive, typed), (logged) =>
      andThen(openRevision(archive.store, logged), (revision) => revision.readPayload(inside)),
    ),
  );
}

function spoil(folder: string, inside: string, change: (text: string) => string): void {
  const file = path.join(folder, inside);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

const codes = (outcome: Outcome<unknown>) => outcome.diagnostics.map(({ code }) => code);

describe('findRevision', () => {
  const folder = () =>
    archiveOf('minzheng/2020@r1', 'minzheng/2021@r1', 'minzheng/2020@r2', 'shenji/2020@r1');

  it.each([
    ['minzheng/2020', 'minzheng/2020@r2'],
    ['minzheng/2020@r1', 'minzheng/2020@r1'],
    ['shenji/2020', 'shenji/2020@r1'],
  ])('takes %s for %s', (typed, meant) => {
    expect(find(folder(), typed)).toMatchObject({ ok: true, value: meant });
  });

  it.each([
    ['minzhen/2020', 'YF124', '归档库里没有部门“minzhen”', '是不是“minzheng”？'],
    ['caizheng/2020', 'YF124', '归档库里没有部门“caizheng”', '有：minzheng、shenji。'],
    ['minzheng/2022', 'YF124', '归档库里部门“minzheng”没有年度“2022”', '有：2020、2021。'],
    ['minzheng/2020@r3', 'YF124', '归档库里“minzheng/2020”没有修订版 r3', '有：r1、r2。'],
    ['minzheng', 'YF123', '“minzheng”不是归档库里公开件的写法', undefined],
    ['../2020', 'YF123', '“../2020”不是归档库里公开件的写法', undefined],
    ['minzheng/2020@r0', 'YF123', '“minzheng/2020@r0”不是归档库里公开件的写法', undefined],
  ])('does not find %s, and says what there is', (typed, code, message, hint) => {
    const [fault, ...more] = find(folder(), typed).diagnostics;
    expect(fault).toMatchObject({ code, message, ...(hint && { hint }) });
    expect(more).toEqual([]);
  });

  it('finds nothing in an empty archive', () => {
    expect(find(archiveOf(), 'minzheng/2020').diagnostics[0]?.hint).toBe('归档库是空的。');
  });
});

describe('openArchive', () => {
  it('reads a revision to the byte', () => {
    const file = read(archiveOf('minzheng/2020@r1'));
    expect(file.ok && new TextDecoder().decode(file.value.bytes)).toBe('PDF');
  });

  it('refuses a folder that is no archive', () => {
    const folder = scratchFolder();
    expect(open(folder).diagnostics[0]).toMatchObject({
      code: 'YF122',
      message: '“.”不是归档库：里面没有 archive.json',
    });
    expect(codes(open(path.join(folder, '没有')))).toEqual(['YF122']);
  });

  it('refuses a format that it does not know', () => {
    const folder = archiveOf('minzheng/2020@r1');
    spoil(folder, 'archive.json', (text) => text.replace('"1"', '"2"'));
    expect(codes(open(folder))).toEqual(['GD101']);
    spoil(folder, 'archive.json', () => '{');
    expect(codes(open(folder))).toEqual(['GD101']);
  });

  it('is not put off by a line of the log that was cut short', () => {
    const folder = archiveOf('minzheng/2020@r1');
    appendFileSync(path.join(folder, 'LOG.jsonl'), '{"seq":2,"ti');
    expect(read(folder).ok).toBe(true);
  });
});

describe('damage', () => {
  const bag = 'editions/minzheng/2020/r1';

  it.each<[string, string, (folder: string) => void]>([
    [
      'a published file',
      'GD206',
      (folder) => spoil(folder, `${bag}/data/publication/甲.pdf`, (text) => `${text} `),
    ],
    [
      'bag-info.txt',
      'GD206',
      (folder) => spoil(folder, `${bag}/bag-info.txt`, (text) => text.replace('某某局', '某局')),
    ],
    [
      'the manifest',
      'GD206',
      (folder) => spoil(folder, `${bag}/manifest-sha256.txt`, (text) => text.replace('甲', '乙')),
    ],
    [
      'the tag manifest',
      'GD117',
      (folder) => spoil(folder, `${bag}/tagmanifest-sha256.txt`, (text) => `${text}\n`),
    ],
    [
      'a line of the log',
      'GD111',
      (folder) => spoil(folder, 'LOG.jsonl', (text) => text.replace('T08', 'T09')),
    ],
    ['a file gone', 'GD204', (folder) => rmSync(path.join(folder, `${bag}/data/publication/甲.pdf`))],
    ['a revision gone', 'GD204', (folder) => rmSync(path.join(folder, bag), { recursive: true })],
    ['the log gone', 'GD118', (folder) => rmSync(path.join(folder, 'LOG.jsonl'))],
  ])('of %s is %s and names the file', (_, code, damage) => {
    const folder = archiveOf('minzheng/2020@r1', 'minzheng/2020@r2');
    damage(folder);
    const outcome = read(folder, 'minzheng/2020@r1');
    expect(codes(outcome)).toEqual([code]);
    expect(outcome.diagnostics[0]?.message).toMatch(/minzheng\/2020|LOG\.jsonl/);
    expect(outcome.diagnostics[0]?.hint).toContain('另一份完好的副本');
  });

  it('of a file shows through a link that leads out of the archive', () => {
    const folder = archiveOf('minzheng/2020@r1');
    const file = path.join(folder, bag, 'data/publication/甲.pdf');
    const outside = path.join(scratchFolder(), '甲.pdf');
    writeFileSync(outside, 'PDF');
    rmSync(file);
    symlinkSync(outside, file);
    expect(codes(read(folder))).toEqual(['GD103']);
  });

  it('of a folder shows, though the link stays in the archive', () => {
    const folder = archiveOf('minzheng/2020@r1', 'minzheng/2021@r1');
    const publication = path.join(folder, bag, 'data/publication');
    renameSync(publication, path.join(folder, 'editions/别处'));
    symlinkSync('../../../../别处', publication);
    expect(codes(read(folder))).toEqual(['GD103']);
  });

  it('of a log that names a revision twice does not count: the first line does', () => {
    const folder = archiveOf('minzheng/2020@r1');
    const log = path.join(folder, 'LOG.jsonl');
    const text = readFileSync(log);
    const forged = { event: 'archived', revision: 'minzheng/2020@r1', bag: 'a'.repeat(64) } as const;
    writeFileSync(log, text.toString() + formatNextLine(readLog(text), forged, new Date(0)));
    expect(read(folder).ok).toBe(true);
  });

  it('does not reach a revision that is not used', () => {
    const folder = archiveOf('minzheng/2020@r1', 'minzheng/2021@r1');
    rmSync(path.join(folder, 'editions/minzheng/2021'), { recursive: true });
    expect(read(folder).ok).toBe(true);
  });

  it('is a file that the manifest does not know', () => {
    expect(codes(read(archiveOf('minzheng/2020@r1'), 'minzheng/2020', 'publication/乙.pdf'))).toEqual([
      'GD204',
    ]);
  });
});
