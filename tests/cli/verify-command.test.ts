import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatAnchor } from '../../src/archive/anchor.js';
import { parseBagInfo } from '../../src/archive/bag-info.js';
import { hashOf } from '../../src/archive/hash.js';
import { readLog } from '../../src/archive/log.js';
import { makeBag } from '../../src/archive/make-bag.js';
import { scanTree } from '../../src/workspace/archive/scan-tree.js';
import { log, read, write } from '../archive/sample-archive.js';
import { scratchFolder } from '../workspace/scratch-folder.js';

const main = path.resolve('dist/cli/main.js');
const edition = 'data/beidaihe-government-office/2019';
const bag = 'editions/beidaihe-government-office/2019/r1';
const revision = 'beidaihe-government-office/2019@r1';

let archived = '';

beforeAll(() => {
  archived = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-test-')));
  const { status, stderr } = run(['archive', edition, '--archive', archived]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
}, 120_000);

afterAll(() => rmSync(archived, { recursive: true, force: true }));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
}

const verify = (archive: string, ...args: readonly string[]) =>
  run(['verify', '--archive', archive, ...args]);

function copy(): string {
  const archive = path.join(scratchFolder(), '归档库');
  cpSync(archived, archive, { recursive: true });
  return archive;
}

const headOf = (archive: string) => readLog(Buffer.from(read(archive, 'LOG.jsonl'))).head;

/** Every file with its bytes and times: what must be the same after a command that only reads. */
function snapshot(archive: string) {
  return scanTree(archive).map(({ path: inside, kind }) => [
    inside,
    kind === 'file' ? hashOf('sha256', readFileSync(path.join(archive, inside))) : kind,
  ]);
}

/** Replaces files of the revision's payload and makes a right bag and log of it, as somebody would who knows the format. */
function forge(archive: string, change: (payload: Map<string, Uint8Array>) => void): void {
  const folder = path.join(archive, bag, 'data');
  const files = scanTree(folder).filter(({ kind }) => kind === 'file');
  const payload = new Map<string, Uint8Array>(
    files.map((file) => [file.path, readFileSync(path.join(folder, file.path))]),
  );
  change(payload);
  const { 'Payload-Oxum': _, ...info } = parseBagInfo(read(archive, `${bag}/bag-info.txt`)) ?? {};
  const made = makeBag({ payload, info, withSm3: false });
  for (const [file, bytes] of made) write(archive, `${bag}/${file}`, bytes);
  write(archive, 'LOG.jsonl', '');
  log(archive, {
    event: 'archived',
    revision,
    bag: hashOf('sha256', made.get('tagmanifest-sha256.txt') ?? ''),
  });
}

function replaceInDocx(payload: Map<string, Uint8Array>, from: string, to: string): void {
  const [file, bytes] = [...payload].find(([name]) => name.endsWith('.docx')) ?? ['', new Uint8Array()];
  const parts = unzipSync(bytes);
  const story = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(story).toContain(from);
  payload.set(file, zipSync({ ...parts, 'word/document.xml': strToU8(story.replace(from, to)) }));
}

/** As if another program had made the revision. */
function changeRelease(archive: string, payload: Map<string, Uint8Array>): void {
  const provenance = JSON.parse(strFromU8(payload.get('provenance.json') ?? new Uint8Array()));
  const release = hashOf('sha256', 'another program');
  write(archive, `objects/sha256/${release.slice(0, 2)}/${release}`, 'another program');
  const changed = { ...provenance, program: { ...provenance.program, release } };
  payload.set('provenance.json', strToU8(JSON.stringify(changed)));
}

describe('verify', () => {
  it('finds an archive whole, writes nothing and says the head', () => {
    const before = snapshot(archived);
    const { status, stdout, stderr } = verify(archived);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^归档库“.*”完好：修订版 1 个，完好 1 个；日志 1 行\n链头 [0-9a-f]{64}/);
    expect(stdout).toContain(headOf(archived));
    expect(status).toBe(0);
    expect(snapshot(archived)).toEqual(before);
  });

  it('ends with 6 and names what is damaged', () => {
    const archive = copy();
    write(archive, `${bag}/data/model.json`, '{}\n');
    const { status, stdout } = verify(archive);
    expect(status).toBe(6);
    expect(stdout).toContain(`错误 GD206 “${bag}/data/model.json”和归档时不同`);
    expect(stdout).toContain('完好 0 个');
    expect(stdout).not.toContain('抄在');
  });

  it('does not call whole what a sample left out', () => {
    const stdout = [1, 2].map((part) => verify(archived, '--sample', `${part}/2`).stdout).join('');
    expect(stdout).toContain('没有发现损坏：修订版 1 个，有损坏的 0 个；日志 1 行\n抽查');
    expect(stdout).not.toContain('完好');
  });

  it('takes the archive from the environment', () => {
    expect(run(['verify'], { GONGKAI_ARCHIVE: archived }).status).toBe(0);
    expect(run(['verify'], { GONGKAI_ARCHIVE: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('YF121'),
    });
  });

  it('has JSON and nothing else on stdout', () => {
    const archive = copy();
    write(archive, 'quarantine/a', '{');
    const { stdout, status } = verify(archive, '--format', 'json', '--regenerate');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      intact: true,
      sample: '1/1',
      log: { head: headOf(archive), seq: 1 },
      revisions: [{ revision, intact: true, read: true, regeneration: 'same', findings: [] }],
      findings: [{ code: 'GD119', severity: 'warning', file: 'quarantine/a', hint: expect.any(String) }],
    });
  });

  it.each([
    ['--sample', '0/3'],
    ['--sample', '4/3'],
    ['--anchor', '没有.json'],
    ['--public-key', '没有.pem'],
    ['--format', 'sarif'],
  ])('refuses %s %s', (option, value) => {
    const { status, stderr, stdout } = verify(archived, option, value);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('YF106');
  });

  it('refuses a folder that is no archive, and one that is not there', () => {
    expect(verify(scratchFolder())).toMatchObject({ status: 2, stderr: expect.stringContaining('YF122') });
    expect(verify(path.join(scratchFolder(), 'a')).status).toBe(2);
  });
});

describe('verify --anchor', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const other = generateKeyPairSync('ed25519');
  const pem = (key: typeof publicKey) => key.export({ type: 'spki', format: 'pem' }).toString();
  const time = '2026-11-22T08:00:00.000Z';

  function keep(head: string): { readonly anchor: string; readonly right: string; readonly wrong: string } {
    const folder = scratchFolder();
    write(folder, 'anchor-1.json', formatAnchor({ head, seq: 1, time }, privateKey));
    write(folder, 'key.pem', pem(publicKey));
    write(folder, 'other.pem', pem(other.publicKey));
    return {
      anchor: path.join(folder, 'anchor-1.json'),
      right: path.join(folder, 'key.pem'),
      wrong: path.join(folder, 'other.pem'),
    };
  }

  it('takes the head that was kept, and who signed it', () => {
    const { anchor, right, wrong } = keep(headOf(archived));
    const matched = verify(archived, '--anchor', headOf(archived));
    expect(matched.status).toBe(0);
    expect(matched.stdout).toContain('与记在外面的链头相符');
    expect(matched.stdout).not.toContain('签名');
    const unsigned = verify(archived, '--anchor', anchor);
    expect(unsigned).toMatchObject({ status: 0, stdout: expect.stringContaining('说明 GD403') });
    const signed = verify(archived, '--anchor', anchor, '--public-key', right);
    expect(signed).toMatchObject({ status: 0, stdout: expect.not.stringContaining('GD403') });
    expect(signed.stdout).toContain('与记在外面的链头相符');
    const forged = verify(archived, '--anchor', anchor, '--public-key', wrong);
    expect(forged).toMatchObject({ status: 6, stdout: expect.stringContaining('GD402') });
  });

  it('finds an archive that is another', () => {
    const { anchor } = keep('a'.repeat(64));
    expect(verify(archived, '--anchor', anchor)).toMatchObject({
      status: 6,
      stdout: expect.stringContaining('GD401'),
    });
    expect(verify(archived, '--anchor', 'A'.repeat(64)).status).toBe(6);
  });
});

describe('verify --regenerate', () => {
  it('gives the same bytes in another time zone and locale', () => {
    const env = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const { status, stdout } = run(['verify', '--archive', archived, '--regenerate'], env);
    expect(stdout).toContain('重新生成：逐字节相同 1 个');
    expect(status).toBe(0);
  });

  it('finds that the publication is not that of the data, and says where', () => {
    const archive = copy();
    forge(archive, (payload) => replaceInDocx(payload, '2477.28', '2477.29'));
    const { status, stdout } = verify(archive, '--regenerate');
    expect(stdout).toMatch(
      /GD501 “.*\.docx”和重新生成的不同：.*归档的是“.*2477\.29.*”，重新生成的是“.*2477\.28.*”/,
    );
    expect(stdout).toContain('重新生成：不同 1 个');
    expect(status).toBe(6);
  });

  it('is content that another program gives other bytes, and says so', () => {
    const archive = copy();
    forge(archive, (payload) => {
      changeRelease(archive, payload);
      replaceInDocx(payload, '2477.28', '2477.29');
    });
    const { status, stdout } = verify(archive, '--regenerate');
    expect(stdout).toMatch(/警告 GD502 .*现在的程序不是归档时的那一个/);
    expect(status).toBe(0);
  });

  it('says why a revision cannot be built again', () => {
    const archive = copy();
    forge(archive, (payload) => {
      const [file = ''] = [...payload.keys()].filter((name) => name.endsWith('/edition.yaml'));
      payload.set(file, strToU8('年度: 2019\n'));
    });
    const { status, stdout } = verify(archive, '--regenerate');
    expect(stdout).toMatch(/GD503 .*不能重新生成：SJ\d+ /);
    expect(status).toBe(6);
  });

  it('does not build what is damaged', () => {
    const archive = copy();
    write(archive, `${bag}/data/model.json`, '{}\n');
    const { revisions } = JSON.parse(verify(archive, '--regenerate', '--format', 'json').stdout);
    expect(revisions).toMatchObject([{ revision, regeneration: null }]);
  });

  it('reads fonts of the archive only, not through a link', () => {
    const archive = copy();
    forge(archive, (payload) => {
      const provenance = JSON.parse(strFromU8(payload.get('provenance.json') ?? new Uint8Array()));
      payload.set('provenance.json', strToU8(JSON.stringify({ ...provenance, fonts: [] })));
    });
    expect(verify(archive, '--regenerate')).toMatchObject({
      status: 6,
      stdout: expect.stringContaining('GD503'),
    });
    expect(readdirSync(path.join(archive, bag, 'data/project/fonts'))).toEqual(['fonts.yaml']);
  });
});

describe('a layout that was changed since', () => {
  it('is told of', () => {
    const archive = copy();
    forge(archive, (payload) => payload.set('project/templates/hebei-2019/sections/多.hbs', strToU8('')));
    const { status, stdout } = verify(archive);
    expect(stdout).toContain(`警告 GD504 “templates/hebei-2019”现在的不同：“${revision}”用的是归档时的`);
    expect(status).toBe(0);
  });
});
