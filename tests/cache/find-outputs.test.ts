import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildCache } from '../../src/cache/build-cache.js';
import { buildAndKeep, type CachedBuildRequest } from '../../src/cache/build-cached.js';
import { findOutputs } from '../../src/cache/find-outputs.js';
import type { BuiltEdition } from '../../src/pipeline.js';
import { openEdition, renderEdition } from '../../src/pipeline.js';
import { scratchFolder } from '../workspace/scratch-folder.js';
import { cacheIn, copyWorkspace, EDITION, requestIn } from './cached-workspace.js';

/** A folder with an edition that was built, its outputs not written, and the cache that knows it. No test leaves a trace in it. */
let folder: string;
let built: Pick<BuiltEdition, 'diagnostics' | 'outputs'>;
/** All files that the build read, by their path in the folder. */
let inputs: readonly string[];
/** Has hashed the fonts already. */
let warm: BuildCache;

beforeAll(async () => {
  folder = copyWorkspace(realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-test-'))), false);
  built = await buildAndKeep(cacheIn(folder), requestIn(folder));
  const opened = openEdition(requestIn(folder));
  const { fonts } = await renderEdition(requestIn(folder, { formats: [] }), opened);
  const files = opened.ok ? [...opened.value.inputs.keys()] : [];
  inputs = [...files, ...[...fonts.keys()].map((name) => `fonts/${name}`)];
  warm = cacheIn(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Whether a run finds the output. */
function isFound(more: Partial<CachedBuildRequest> = {}, cache = warm): boolean {
  const found = findOutputs(cache, requestIn(folder, more));
  return found !== undefined && found.outputs.length === 1;
}

/** What `isFound` says while a file says something else; the file is as before afterwards. */
function isFoundWith(inside: string, change: (bytes: Buffer) => Buffer | undefined): boolean {
  const file = path.join(folder, inside);
  const before = readFileSync(file);
  const changed = change(Buffer.from(before));
  if (changed) writeFileSync(file, changed);
  else rmSync(file);
  try {
    return isFound({}, inside.startsWith('fonts/') ? cacheIn(folder) : warm);
  } finally {
    writeFileSync(file, before);
  }
}

/** The byte in the middle, one higher. */
function changeByte(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  bytes[middle] = ((bytes[middle] ?? 0) + 1) % 256;
  return bytes;
}

describe('a build of the same input', () => {
  it('is found, with its bytes and what was remarked', () => {
    const found = findOutputs(cacheIn(folder), requestIn(folder));
    expect(found?.outputs).toEqual(
      built.outputs.map(({ bytes, ...output }) => ({ ...output, bytes: Buffer.from(bytes) })),
    );
    expect(found?.found).toEqual(JSON.parse(JSON.stringify(built.diagnostics)));
  });

  it('is found from another folder that looks the same', () => {
    const elsewhere = scratchFolder();
    cpSync(folder, elsewhere, { recursive: true });
    const found = findOutputs(cacheIn(elsewhere), requestIn(elsewhere));
    expect(found?.outputs.map((output) => output.path)).toEqual(
      built.outputs.map((output) => path.join(elsewhere, path.relative(folder, output.path))),
    );
  });
});

describe('a build of other input is not found', () => {
  it('whichever file differs in one byte', () => {
    expect(new Set(inputs.map((file) => file.replace(/\/.*/, '')))).toEqual(
      new Set(['data', 'templates', 'subjects', 'fonts']),
    );
    const kinds = [
      `${EDITION}/tables/`,
      `${EDITION}/../2023/`,
      'sections/',
      'layout.yaml',
      '.otf',
      'fonts.yaml',
    ];
    for (const kind of kinds.map((each) => path.posix.normalize(each))) {
      expect(inputs.filter((file) => file.includes(kind))).not.toEqual([]);
    }
    expect(inputs.filter((file) => isFoundWith(file, changeByte))).toEqual([]);
    expect(isFound()).toBe(true);
  });

  it('whichever file is missing', () => {
    expect(inputs.filter((file) => isFoundWith(file, () => undefined))).toEqual([]);
    expect(isFound()).toBe(true);
  });

  it.each([
    ['a data file', `${EDITION}/tables/附加.yaml`],
    ['a data file under a wrong name', `${EDITION}/tables/支出.yml`],
    ['a data file of the year before', `${EDITION}/../2023/as-published.yaml`],
    ['a template', 'templates/national-2023/partials/另.hbs'],
    ['a nearer list of subjects', 'subjects/2024/经济分类.tsv'],
  ])('with %s more', (_, inside) => {
    const file = path.join(folder, inside);
    cpSync(path.join(folder, 'subjects/2023/经济分类.tsv'), file);
    expect(isFound()).toBe(false);
    rmSync(file);
    if (inside.startsWith('subjects/2024')) rmSync(path.dirname(file), { recursive: true });
    expect(isFound()).toBe(true);
  });

  it('with a file under another name', () => {
    const [from, to] = ['一', '二'].map((name) => path.join(folder, EDITION, `tables/${name}.yaml`)) as [
      string,
      string,
    ];
    writeFileSync(from, '');
    expect(isFound()).toBe(false);
    renameSync(from, to);
    expect(isFound()).toBe(false);
    rmSync(to);
  });

  it.each([
    ['another date', { sourceDateEpoch: new Date(1_550_000_000_000) }],
    ['another format', { formats: ['pdf'] as const }],
  ])('for %s', (_, more) => {
    expect(isFound(more)).toBe(false);
  });

  it('by another program', () => {
    expect(isFound({}, cacheIn(folder, 'program 2'))).toBe(false);
  });

  it('where messages name files in another way', () => {
    expect(isFound({ workspace: { root: folder, callerFolder: path.join(folder, 'data') } })).toBe(false);
  });
});
