import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAndKeep, buildCached, type CachedBuildRequest } from '../../src/cache/build-cached.js';
import { type BuiltEdition, buildEdition } from '../../src/pipeline.js';
import { listAll, scratchFolder } from '../workspace/scratch-folder.js';
import { cacheIn, copyWorkspace, EDITION, requestIn } from './cached-workspace.js';

type Built = Pick<BuiltEdition, 'diagnostics' | 'outputs'>;

/** A build by a run of its own, with the formats that it rendered. */
async function run(folder: string, more: Partial<CachedBuildRequest> = {}, build = buildCached) {
  const request = requestIn(folder, more);
  const built: Built = await build(cacheIn(folder), request);
  const rendered = request.steps.filter((step) => step.startsWith('生成 ')).map((step) => step.slice(3));
  return { built, rendered };
}

/** What matters of a build. */
function show({ diagnostics, outputs }: Built) {
  return {
    diagnostics: JSON.parse(JSON.stringify(diagnostics)),
    outputs: outputs.map(({ path: file, bytes }) => [file, Buffer.from(bytes).toString('base64')]),
  };
}

function write({ outputs }: Built): void {
  for (const { path: file, bytes } of outputs) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** All that the cache keeps, absolute. */
function cachedFiles(folder: string): readonly string[] {
  const cache = path.join(folder, 'cache');
  return (existsSync(cache) ? listAll(cache) : [])
    .filter((name) => name.includes('/'))
    .map((name) => path.join(cache, name));
}

/** Another name of the department, everywhere. */
function changeData(folder: string): void {
  const file = path.join(folder, EDITION, 'edition.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('公开名称: 示例县', '公开名称: 示例甲县'));
}

const both = { formats: ['docx', 'pdf'] } as const;

describe('a second build', () => {
  it('gives the same and renders nothing, whether the outputs stand in their place or not', async () => {
    const folder = copyWorkspace(scratchFolder());
    const plain = await buildEdition(requestIn(folder, both));
    const first = await run(folder, both);
    expect(show(first.built)).toEqual(show(plain));
    expect(first.rendered).toEqual(['DOCX', 'PDF']);
    const second = await run(folder, both);
    expect(second.rendered).toEqual([]);
    expect(show(second.built)).toEqual(show(plain));
    write(second.built);
    for (const file of cachedFiles(folder)) {
      if (readFileSync(file).length > 30_000) rmSync(file);
    }
    const third = await run(folder, both);
    expect(third.rendered).toEqual([]);
    expect(show(third.built)).toEqual(show(plain));
  });

  it('renders the one format that is new, and gives them in the order that was asked for', async () => {
    const folder = copyWorkspace(scratchFolder());
    await run(folder, { formats: ['pdf'] });
    const { built, rendered } = await run(folder, both);
    expect(rendered).toEqual(['DOCX']);
    expect(built.outputs.map(({ format }) => format)).toEqual(['docx', 'pdf']);
    expect(show(built)).toEqual(show(await buildEdition(requestIn(folder, both))));
  });

  it('is never of two states of the data, even if one is saved meanwhile', async () => {
    const folder = copyWorkspace(scratchFolder());
    await run(folder, { formats: ['pdf'] });
    const onProgress = (step: string) => {
      if (step === '读取和检查') changeData(folder);
    };
    const { built } = await run(folder, { ...both, onProgress });
    expect(show(built)).toEqual(show(await buildEdition(requestIn(folder, both))));
  });

  it('knows data that are as they were before, with the cache as it is now', async () => {
    const folder = copyWorkspace(scratchFolder());
    const file = path.join(folder, EDITION, 'edition.yaml');
    const before = readFileSync(file);
    const first = await run(folder);
    changeData(folder);
    expect((await run(folder)).rendered).toEqual(['DOCX']);
    writeFileSync(file, before);
    const third = await run(folder);
    expect(third.rendered).toEqual([]);
    expect(show(third.built)).toEqual(show(first.built));
  });

  it('renders again where that is wanted', async () => {
    const folder = copyWorkspace(scratchFolder());
    await run(folder);
    expect((await run(folder, {}, buildAndKeep)).rendered).toEqual(['DOCX']);
  });
});

describe('an edition with an error', () => {
  it('is never kept', async () => {
    const folder = copyWorkspace(scratchFolder());
    writeFileSync(path.join(folder, EDITION, 'tables/多余.txt.yaml'), '');
    writeFileSync(path.join(folder, EDITION, 'as-published.yaml'), '未知的键: 1\n');
    const first = await run(folder);
    expect(first.built.outputs).toEqual([]);
    expect(first.built.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expect(cachedFiles(folder)).toEqual([]);
    expect(show((await run(folder)).built)).toEqual(show(first.built));
  });
});

describe('a cache that is', () => {
  const damages: Readonly<Record<string, (file: string, next: string) => void>> = {
    torn: (file) => truncateSync(file, readFileSync(file).length >> 1),
    emptied: (file) => truncateSync(file, 0),
    deleted: (file) => rmSync(file),
    'changed in one byte': changeByte,
    'mixed up': (file, next) => copyFileSync(next, file),
  };

  it.each(Object.entries(damages))('%s gives nothing wrong, and is sound again', async (_, damage) => {
    const folder = copyWorkspace(scratchFolder());
    const sound = await run(folder);
    const files = cachedFiles(folder);
    const kept = files.map((file) => readFileSync(file));
    expect(files).toHaveLength(4);
    for (const [index, file] of files.entries()) damage(file, files[index + 1] ?? file);
    const { built, rendered } = await run(folder);
    expect(rendered).toEqual(['DOCX']);
    expect(show(built)).toEqual(show(sound.built));
    expect(cachedFiles(folder).map((file) => readFileSync(file))).toEqual(kept);
    expect((await run(folder)).rendered).toEqual([]);
  });

  it('damaged in any one of its files gives nothing wrong', async () => {
    const folder = copyWorkspace(scratchFolder());
    const sound = await run(folder);
    for (const file of cachedFiles(folder)) {
      changeByte(file);
      expect(show((await run(folder)).built)).toEqual(show(sound.built));
    }
  });

  it('not to be made does no harm', async () => {
    const folder = copyWorkspace(scratchFolder());
    writeFileSync(path.join(folder, 'cache'), 'not a folder');
    expect((await run(folder)).built.outputs).toHaveLength(1);
    expect((await run(folder)).rendered).toEqual(['DOCX']);
    expect(readFileSync(path.join(folder, 'cache'), 'utf8')).toBe('not a folder');
  });

  it('not to be read and not to be written does no harm, and nothing is left in it', async () => {
    const folder = copyWorkspace(scratchFolder());
    const sound = await run(folder);
    const files = cachedFiles(folder);
    for (const file of files) {
      rmSync(file);
      mkdirSync(file);
    }
    const { built, rendered } = await run(folder);
    expect(rendered).toEqual(['DOCX']);
    expect(show(built)).toEqual(show(sound.built));
    expect(cachedFiles(folder)).toEqual(files);
  });

  it('read-only serves what it has', async () => {
    const folder = copyWorkspace(scratchFolder());
    const cache = path.join(folder, 'cache');
    const sound = await run(folder);
    const folders = [cache, ...readdirSync(cache).map((name) => path.join(cache, name))];
    for (const each of folders) chmodSync(each, 0o555);
    const second = await run(folder);
    changeData(folder);
    const third = await run(folder);
    for (const each of folders) chmodSync(each, 0o755);
    expect(second.rendered).toEqual([]);
    expect(show(second.built)).toEqual(show(sound.built));
    expect(third.rendered).toEqual(['DOCX']);
  });
});

function changeByte(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = ((bytes[middle] ?? 0) + 1) % 256;
  writeFileSync(file, bytes);
}
